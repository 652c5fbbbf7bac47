import type { WebFiles } from './web-files.ts'

/** Written by the build of the pages: addresses of the app as its routes write them, each with the files of its page. */
const TABLE = 'preloads.json'

type Preloads = readonly (readonly [pattern: string, files: readonly string[]])[]

/**
 * What a page's answer says in `link` (RFC 8288), so that a browser asks for all that the page is made of at once, and
 * not for one file after it has read the other.
 * @param path of the app, as `/developers/org_demo`
 * @returns undefined if nothing is known of the address
 */
export async function linkPreloads(
  path: string,
  files: Pick<WebFiles, 'has' | 'read'>,
): Promise<string | undefined> {
  if (!files.has(TABLE)) return undefined
  const { bytes } = await files.read(TABLE)
  const preloads = JSON.parse(bytes.toString()) as Preloads
  const [, needed] = preloads.find(([pattern]) => fits(path, pattern)) ?? []
  return needed?.map(linkTo).join(', ')
}

/** Asked for as the page itself does, else it would come twice. */
function linkTo(file: string): string {
  const how = file.endsWith('.css')
    ? 'rel="preload"; as="style"; crossorigin'
    : 'rel="modulepreload"'
  return `</${file}>; ${how}`
}

/** A part of a pattern that begins with a colon stands for any. */
function fits(path: string, pattern: string): boolean {
  const parts = path.split('/')
  const wanted = pattern.split('/')
  return (
    parts.length === wanted.length &&
    wanted.every((part, index) => part === parts[index] || (part.startsWith(':') && parts[index]))
  )
}
