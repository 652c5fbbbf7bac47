import type { IncomingMessage } from 'node:http'

/** RFC 3986, section 3.2.2, without what no bank has: a user, and names outside ASCII. */
const HOST = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i
/** RFC 9112, section 3.2.2: what proxies send, and every server must take. */
const ABSOLUTE = /^https?:\/\/([^/?#]*)([^#]*)$/i
/**
 * What one reader of a path takes for something else than the next one does: steps up and down, a doubled or backward
 * slash, and a slash, dot, backslash, percent sign or control character that hides in an encoding.
 */
const TRICK = /\/\/|\/\.{1,2}(?:\/|$)|\\|%(?:[01]|2[ef5]|5c|7f)/i

/**
 * Brings the target of a request into the one form in which all that come behind read it: a path and a query.
 * @returns whether it is one that nobody can misread; another is for nobody to answer
 */
export function readTarget(request: IncomingMessage): boolean {
  const { url = '', headers } = request
  if (url.charCodeAt(0) !== SLASH && !takeAbsolute(request)) return false
  if (headers.host === undefined || !HOST.test(headers.host) || namesTwo(request)) return false
  const { url: target = '' } = request
  const query = target.indexOf('?')
  return !TRICK.test(query < 0 ? target : target.slice(0, query))
}

const SLASH = 47

/** The host that a target names counts, and the header’s does not. */
function takeAbsolute(request: IncomingMessage): boolean {
  const [, host, target = ''] = ABSOLUTE.exec(request.url ?? '') ?? []
  if (host === undefined) return false
  request.headers.host = host
  request.url = target.startsWith('/') ? target : `/${target}`
  return true
}

/** RFC 9112, section 3.2. Node keeps the first, and what stood before us may have gone by the other. */
function namesTwo({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}
