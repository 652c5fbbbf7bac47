import type { IncomingMessage } from 'node:http'
import { chooseLanguage } from './choose-language.ts'
import { type Language, languageOf, otherThan } from './language.ts'

const COOKIE = 'language'
const QUERY = 'lang'
const YEAR_SECONDS = 365 * 86_400

/** Who reads a page: in which language, and how to change it. */
export interface Reader {
  readonly language: Language
  /** where the same page stands in the other language */
  readonly otherAt: string
  /** the `Set-Cookie` that remembers what was chosen just now */
  readonly remember: string | undefined
}

export interface Reading {
  readonly request: IncomingMessage
  readonly uiLocales: unknown
  /** the page's own address, where it is not the request's: an answer to a form is no page to go to */
  readonly at?: string
  readonly secure: boolean
}

/** Whoever sent a request reads the answer. The switch is a link and a cookie: it needs no script. */
export function readerOf({ request, uiLocales, at, secure }: Reading): Reader {
  const url = URL.parse(request.url ?? '/', 'http://page')
  const picked = languageOf(url?.searchParams.get(QUERY))
  const language = chooseLanguage({
    chosen: picked?.code ?? cookieOf(request),
    uiLocales,
    acceptLanguage: request.headers['accept-language'],
  })
  return {
    language,
    otherAt: withLanguage(at ?? request.url ?? '/', otherThan(language)),
    remember: picked && cookieLine(picked, secure),
  }
}

function withLanguage(address: string, { code }: Language): string {
  const url = URL.parse(address, 'http://page') ?? new URL('http://page')
  url.searchParams.set(QUERY, code)
  return `${url.pathname}${url.search}`
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
}

function cookieLine({ code }: Language, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
  return `${COOKIE}=${code}; ${attributes}${secure ? '; Secure' : ''}`
}
