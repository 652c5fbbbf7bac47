import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a page pays for the client: 20 kB, as the README promises. */
const GZIP_BYTES_MAX = 20_000
const here = import.meta.dirname

/** Builds and packs the package as it would be published, and holds the tarball against what its users rely on. */
const folder = mkdtempSync(join(tmpdir(), 'wekeza-sdk-'))
try {
  run('tsup', ['--silent'])
  const tarball = pack()
  run('publint', [tarball, '--strict', '--pack', 'false'])
  run('attw', [tarball])
  checkSize()
  checkTypes()
  checkLoading()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pack(): string {
  run('pnpm', ['pack', '--pack-destination', folder])
  const [name] = readdirSync(folder)
  if (!name) throw new Error('pnpm pack wrote no tarball')
  return join(folder, name)
}

function checkSize(): void {
  const texts = [...filesOf('index.js')].map((file) => readFileSync(join(here, 'dist', file)))
  // Together, as a page's bundler puts them.
  const bytes = gzipSync(Buffer.concat(texts)).length
  if (bytes > GZIP_BYTES_MAX)
    throw new Error(`${bytes} bytes gzipped; allowed are ${GZIP_BYTES_MAX}`)
  process.stdout.write(`${bytes} bytes gzipped, of ${GZIP_BYTES_MAX}\n`)
}

/** A file of dist/ and all that it imports before it runs; what is imported on the way is not paid for at once. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  found.add(file)
  const text = readFileSync(join(here, 'dist', file), 'utf8')
  for (const [, imported = ''] of text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
    if (!found.has(imported)) filesOf(imported, found)
  }
  return found
}

/** The types name nothing that is not installed with the package. */
function checkTypes(): void {
  const named =
    /^(import|export) [^\n]* from ['"](?!\.\.?\/)|import\(['"]|openapi-fetch|<reference/m
  for (const file of globSync('**/*.d.ts', { cwd: join(here, 'dist') })) {
    const found = named.exec(readFileSync(join(here, 'dist', file), 'utf8'))
    if (found) throw new Error(`dist/${file} names ${found[0]}`)
  }
}

/** Every file of dist/ is one that Node can read, those too that are loaded on the way. */
function checkLoading(): void {
  const files = globSync('**/*.{js,cjs}', { cwd: join(here, 'dist') }).sort()
  const load = `for (const file of ${JSON.stringify(files)}) await import('./dist/' + file)`
  run(process.execPath, ['--input-type=module', '--eval', load])
}

function run(command: string, args: readonly string[]): void {
  const bins = [here, join(here, '../..')].map((folder) => join(folder, 'node_modules/.bin'))
  const PATH = [...bins, process.env.PATH].join(delimiter)
  const shell = process.platform === 'win32'
  execFileSync(command, args, { cwd: here, stdio: 'inherit', shell, env: { ...process.env, PATH } })
}
