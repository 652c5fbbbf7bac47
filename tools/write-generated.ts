import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes generated files into their folder, those that have changed. With `--check` it writes none: it names what is
 * stale, and the process ends with 1.
 */
export function writeGenerated(folder: string, files: Readonly<Record<string, string>>): void {
  const stale = Object.entries(files).filter(([name, text]) => current(join(folder, name)) !== text)
  const names = stale.map(([name]) => name).join(', ')
  if (!process.argv.includes('--check')) {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of stale) writeFileSync(join(folder, name), text)
    process.stdout.write(names === '' ? 'nothing to generate\n' : `generated ${names}\n`)
    return
  }
  if (names === '') return
  process.stderr.write(`stale: ${names}. Run \`npx pnpm generate\` and commit.\n`)
  process.exitCode = 1
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
