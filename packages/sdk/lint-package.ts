import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a page pays for the client: 15 kB, as the README promises. */
const GZIP_BYTES_MAX = 15_000
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
  const bytes = gzipSync(readFileSync(join(here, 'dist/index.js'))).length
  if (bytes > GZIP_BYTES_MAX)
    throw new Error(`${bytes} bytes gzipped; allowed are ${GZIP_BYTES_MAX}`)
  process.stdout.write(`${bytes} bytes gzipped, of ${GZIP_BYTES_MAX}\n`)
}

/** The types name nothing that is not installed with the package. */
function checkTypes(): void {
  const types = readFileSync(join(here, 'dist/index.d.ts'), 'utf8')
  const found =
    /^(import|export) [^\n]* from ['"]|import\(['"]|openapi-fetch|undici|<reference/m.exec(types)
  if (found) throw new Error(`dist/index.d.ts names ${found[0]}`)
}

function run(command: string, args: readonly string[]): void {
  const bins = [here, join(here, '../..')].map((folder) => join(folder, 'node_modules/.bin'))
  const PATH = [...bins, process.env.PATH].join(delimiter)
  const shell = process.platform === 'win32'
  execFileSync(command, args, { cwd: here, stdio: 'inherit', shell, env: { ...process.env, PATH } })
}
