import type { Exchange } from '../bench/exchange.ts'
import type { Target } from '../target.ts'
import { readJwt } from '../world/jwt.ts'

/** What a bank makes while it runs: ids of resources and requests, and cursors. */
const MADE =
  /\b(csn|pay|blk|rfd|trf|txn|req|evt|rvw|whk|dlv|thr|flt|dev|org|app|glr|inv|mail)_[0-9a-z]{12,}|\b(\w+)_[0-9a-f]{32}\b/g
/** A key of the platform by its id, and the token of a mail, whatever line it stands in. */
const CHANCE = /"id":"([sk])[0-9a-z]{12}"/g
const MAILED = /(?<=\\n\s*)[\w-]{43}(?=\\n)/g
/** A receiver of the suite's own, on whatever port was free. */
const RECEIVER = /http:\/\/127\.0\.0\.1:\d+\/hooks/g
const TIME = /\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?/g

const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/

export interface Comparable {
  readonly asked: string
  readonly status: number
  /** names, in order; none where the authorization server answers, whose headers are its library's own */
  readonly headers: readonly string[]
  readonly body: unknown
}

/**
 * What was answered, with all that two banks may rightly name differently named alike: ids by the order in which they
 * came, times, tokens by what they claim, the address, the applications and the name of what answers.
 */
export function comparable(target: Target, exchanges: readonly Exchange[]): Comparable[] {
  const plain = plainer(target)
  return exchanges.map(({ operation, method, status, headers, text, body = text }) => {
    const identity = operation === null && isIdentity(body)
    return {
      asked: `${method} ${operation}`,
      status,
      headers: identity ? [] : [...headers.keys()].sort(),
      body: identity ? identityOf(body) : JSON.parse(plain(JSON.stringify(body, named))),
    }
  })
}

function plainer({ baseUrl, client, otherClient }: Target): (text: string) => string {
  const names = new Map<string, string>()
  const nameOf = (made: string, kind = 'cursor') => {
    const name = names.get(made) ?? `<${kind} ${names.size + 1}>`
    names.set(made, name)
    return name
  }
  return (text) =>
    text
      .replaceAll(baseUrl, '<here>')
      .replaceAll(client.clientId, '<client>')
      .replaceAll(otherClient.clientId, '<other client>')
      .replace(RECEIVER, '<receiver>')
      .replace(MADE, nameOf)
      .replace(CHANCE, '"id":"<$1>"')
      .replace(MAILED, '<token>')
      .replace(TIME, '<time>')
}

/** Chance, how long something took, and where it stands among what happens beside the walk. */
const ITS_OWN: readonly string[] = [
  ...['secret', 'duration_ms', 'sequence', 'until_sequence'],
  ...['client_secret', 'api_key', 'last_four', 'last_used_at'],
]

function named(field: string, value: unknown): unknown {
  if (typeof value === 'string' && JWT.test(value)) return claimsOf(value)
  if (field === 'refresh_token') return '<refresh token>'
  if (ITS_OWN.includes(field) && value !== null) return `<${field}>`
  return value === 'wekeza-sandbox' || value === 'wekeza-server' ? '<name>' : value
}

function claimsOf(token: string) {
  const { header, payload } = readJwt(token)
  return { alg: header.alg, typ: header.typ, claims: Object.keys(payload).sort() }
}

type Answered = { error?: string; access_token?: string; scope?: string }

function isIdentity(body: unknown): body is Answered {
  const answered = (body ?? {}) as Answered
  return answered.error !== undefined || answered.access_token !== undefined
}

/** What RFC 6749 says of it; descriptions are everybody's own. */
function identityOf(body: Answered) {
  const { error, access_token: token, scope } = body
  return error === undefined ? { scope, token: claimsOf(token ?? '') } : { error }
}
