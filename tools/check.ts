import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { ROOT, workspaceEnv } from './machine.mjs'

/** Everything about the tree that can be judged without running it. Each line is a command that anybody can repeat. */
const packages = readdirSync(`${ROOT}packages`).filter((name) => name !== 'sdk-python')
const checks: [name: string, command: string][] = [
  ['compiler', 'tsc -v | grep -q "Version 7"'],
  ...[...packages.map((name) => `packages/${name}`), 'spec', 'bench', 'faults', 'tools'].map(
    (folder): [string, string] => [`types: ${folder}`, `tsc -p ${folder}`],
  ),
  ['format and lint', 'biome check --error-on-warnings .'],
  [
    'arrows',
    'depcruise --config .dependency-cruiser.mjs packages spec tools bench faults examples',
  ],
  ['dead code', 'knip --no-progress'],
  ['contract lint', 'node spec/lint.ts'],
  ['contract is fresh', 'node packages/contract/generate/main.ts --check'],
  ['sdk is fresh', 'node packages/sdk/generate/main.ts --check'],
  ['gateway and data model are fresh', 'node packages/server/generate/main.ts --check'],
]

let failed = 0
for (const [name, command] of checks) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    env: workspaceEnv(),
    shell: true,
    encoding: 'utf8',
  })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${name}`)
  if (status === 0) continue
  failed += 1
  console.log(`      $ ${command}\n${stdout}${stderr}`)
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
