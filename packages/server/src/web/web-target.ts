import type { WebFiles } from './web-files.ts'

/** What an address of the web means. */
export interface WebTarget {
  /** how the log calls it: ids stay out, and so does what nobody serves */
  readonly route: string
  /** relative to the folder; undefined: there is nothing */
  readonly file: string | undefined
  readonly kind: 'page' | 'explorer' | 'asset' | 'document' | 'download' | 'notFound'
}

/** The one application: its own routes are read in the browser. */
const APP = /^\/(?:$|(?:design|developers|my|ops)(?:\/|$))/
const ROOT_FILES = [
  'apple-touch-icon.png',
  'favicon.ico',
  'favicon.svg',
  'llms-full.txt',
  'llms.txt',
  'manifest.webmanifest',
  'robots.txt',
]
export const START_PAGE = 'index.html'
/** A page of its own: what draws it writes style elements, so its policy is another (web-headers.ts). */
const EXPLORER = '/explorer'
const LOST_PAGE = 'docs/not-found.html'

/** Whether an address is the web's, whatever is built. */
export function isWebPath(path: string): boolean {
  return (
    APP.test(path) ||
    path === EXPLORER ||
    /^\/(?:assets|docs|downloads)(?:\/|$)/.test(path) ||
    isRootFile(path)
  )
}

function isRootFile(path: string): boolean {
  return ROOT_FILES.includes(path.slice(1))
}

/** Finds what an address of the web means among the files that there are. */
export function webTarget(path: string, files: Pick<WebFiles, 'has'>): WebTarget {
  const name = path.slice(1)
  if (APP.test(path)) return { route: appRoute(path), file: START_PAGE, kind: 'page' }
  if (path === EXPLORER) return found(path, 'explorer.html', 'explorer', files)
  if (isRootFile(path)) return found(path, name, 'document', files)
  if (path.startsWith('/assets/')) return found('/assets/*', name, 'asset', files)
  if (path.startsWith('/downloads/')) return found('/downloads/*', name, 'download', files)
  const page = pageOf(name)
  if (page !== undefined && files.has(page))
    return { route: '/docs/*', file: page, kind: 'document' }
  const lost = files.has(LOST_PAGE) ? LOST_PAGE : undefined
  return { route: '/docs/*', file: lost, kind: 'notFound' }
}

function found(
  route: string,
  name: string,
  kind: 'asset' | 'document' | 'download' | 'explorer',
  files: Pick<WebFiles, 'has'>,
): WebTarget {
  return files.has(name)
    ? { route, file: name, kind }
    : { route, file: undefined, kind: 'notFound' }
}

/** A page of the documentation has no ending in its address; its twin in Markdown has. */
function pageOf(name: string): string | undefined {
  if (name === 'docs' || name === 'docs/') return 'docs/index.html'
  if (!name.startsWith('docs/') || name.endsWith('.html')) return undefined
  return /\.\w+$/.test(name) ? name : `${name}.html`
}

function appRoute(path: string): string {
  const [, first = ''] = path.split('/')
  return first === '' ? '/' : `/${first}/*`
}
