import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeOperations } from './describe-operations.ts'
import { operationsSource } from './operations-source.ts'
import { resourceListSource, resourcesSource } from './resources-source.ts'
import { schemasSource } from './schemas-source.ts'

const source = join(import.meta.dirname, '../src')
const target = join(source, 'generated')

const operations = describeOperations()
const added = readdirSync(join(source, 'additions')).filter((name) => !name.endsWith('.test.ts'))

const files: Record<string, string> = {
  'operations.ts': operationsSource(operations),
  'schemas.ts': schemasSource(operations),
  'resources.ts': resourcesSource(operations),
  'resource-list.ts': resourceListSource(
    operations,
    new Set(added.map((name) => name.replace(/\.ts$/, ''))),
  ),
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
