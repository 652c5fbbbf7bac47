import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleContract } from './bundle-contract.ts'
import { errorsSource, eventsSource, scopesSource } from './catalogues.ts'
import { readCatalogue } from './error-catalogue.ts'
import { expandErrors } from './expand-errors.ts'
import { operationsOf } from './operations.ts'
import { typesOf } from './types.ts'
import { requestValidators, responseValidators } from './validators.ts'

const spec = join(import.meta.dirname, '../../../spec')
const target = join(import.meta.dirname, '../src/generated')

const catalogue = readCatalogue(join(spec, 'errors.yaml'))
const document = expandErrors(bundleContract(join(spec, 'openapi.yaml')), catalogue)

const files: Record<string, string> = {
  'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
  'types.ts': await typesOf(document),
  'operations.ts': operationsOf(document, catalogue),
  'validate-request.js': await requestValidators(document),
  'validate-response.js': await responseValidators(document),
  'errors.ts': errorsSource(catalogue),
  'scopes.ts': scopesSource(join(spec, 'scopes.yaml')),
  'events.ts': eventsSource(document),
}

const stale = Object.keys(files).filter((name) => current(name) !== files[name])
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(`stale: ${stale.join(', ')}. Run \`npx pnpm generate\` and commit.\n`)
    process.exitCode = 1
  }
} else {
  mkdirSync(target, { recursive: true })
  for (const name of stale) writeFileSync(join(target, name), files[name] as string)
  process.stdout.write(
    stale.length > 0 ? `generated ${stale.join(', ')}\n` : 'nothing to generate\n',
  )
}

function current(name: string): string | undefined {
  try {
    return readFileSync(join(target, name), 'utf8')
  } catch {
    return undefined
  }
}
