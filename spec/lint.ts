import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from './rules/contract.ts'
import { rules } from './rules/index.ts'

/** Holds the published document to Redocly's rules and to our own. Exit 1 and a line a finding, or silence. */
const folder = import.meta.dirname
const published = join(folder, '../packages/contract/src/generated/openapi.json')
const contract: Contract = {
  document: JSON.parse(readFileSync(published, 'utf8')),
  errors: parse(readFileSync(join(folder, 'errors.yaml'), 'utf8')),
  scopes: parse(readFileSync(join(folder, 'scopes.yaml'), 'utf8')),
}

const findings = rules.flatMap(({ name, check }) =>
  check(contract).map((text) => `${name}: ${text}`),
)
for (const finding of findings) process.stderr.write(`${finding}\n`)

const redocly = spawnSync(
  join(folder, 'node_modules/.bin/redocly'),
  ['lint', published, '--config', join(folder, 'redocly.yaml'), '--format', 'stylish'],
  { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
)
if (redocly.status !== 0) process.stderr.write(`${redocly.stdout}${redocly.stderr}`)
process.exitCode = findings.length === 0 && redocly.status === 0 ? 0 : 1
