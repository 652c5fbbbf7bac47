import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export type Encoding = 'br' | 'gzip'

export interface WebFile {
  readonly bytes: Buffer
  /** strong: another for each encoding (RFC 9110, section 8.8.3) */
  readonly etag: string
}

/** What is served of folders: the files that were there when they were listed, and nothing else ever is. */
export interface WebFiles {
  /** whether there is a file of this name, relative to the folder, with slashes */
  has(name: string): boolean
  /** how a file stands there beside itself */
  encodingsOf(name: string): readonly Encoding[]
  /** @throws if there is no such file, or it is gone */
  read(name: string, encoding?: Encoding): Promise<WebFile>
  /** Lists the folders anew if the page that all begins with is another one by now: it was built again. */
  renew(): void
}

const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }
const ENCODINGS = ['br', 'gzip'] as const

/**
 * Opens folders as one. Names are looked up in what was listed, so that no name leads anywhere else; a link is no file.
 * @param folders by what their names begin with, as `{ '': dist, 'downloads/': tarballs }`; one may be missing
 * @param start the page that all begins with, by its name
 */
export function openWebFiles(
  folders: Readonly<Record<string, string>>,
  start = 'index.html',
): WebFiles {
  let listed = list(folders, start)
  return {
    has: (name) => listed.paths.has(name) && !isTwin(name, listed.paths),
    encodingsOf: (name) => ENCODINGS.filter((one) => listed.paths.has(`${name}${SUFFIXES[one]}`)),
    read(name, encoding) {
      const stored = encoding === undefined ? name : `${name}${SUFFIXES[encoding]}`
      const { paths, known } = listed
      const path = paths.get(stored)
      if (path === undefined) throw new Error(`${name}: there is no such file`)
      const reading = known.get(stored) ?? readOnce(path)
      known.set(stored, reading)
      // What could not be read now may be later.
      reading.catch(() => known.delete(stored))
      return reading
    },
    renew() {
      if (stampOf(folders, start) !== listed.stamp) listed = list(folders, start)
    },
  }
}

interface Listed {
  readonly paths: ReadonlyMap<string, string>
  /** what was read, since each is read once */
  readonly known: Map<string, Promise<WebFile>>
  /** when the page that all begins with was written; undefined: it is not there */
  readonly stamp: number | undefined
}

function list(folders: Readonly<Record<string, string>>, start: string): Listed {
  const paths = new Map(
    Object.entries(folders).flatMap(([prefix, folder]) =>
      filesIn(folder).map((name) => [`${prefix}${name}`, join(folder, name)] as const),
    ),
  )
  return { paths, known: new Map(), stamp: stampOf(folders, start) }
}

function stampOf(folders: Readonly<Record<string, string>>, start: string): number | undefined {
  const page = join(folders[''] ?? '', start)
  return statSync(page, { throwIfNoEntry: false })?.mtimeMs
}

/** What stands there compressed is its file in another form, and no file of its own. */
function isTwin(name: string, paths: ReadonlyMap<string, string>): boolean {
  return ENCODINGS.some((one) => {
    const suffix = SUFFIXES[one]
    return name.endsWith(suffix) && paths.has(name.slice(0, -suffix.length))
  })
}

async function readOnce(path: string): Promise<WebFile> {
  const bytes = await readFile(path)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { bytes, etag: `"${hash}"` }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
