/** A request as curl would make it, to be read and copied: whatever is a secret is a variable. */
export function curlOf(request: Request, body: unknown): string {
  const headers = [...request.headers]
    .filter(([name]) => SHOWN.includes(name) || !OWN.test(name))
    .map(([name, value]) => `-H ${quote(`${name}: ${redacted(name, value)}`, name)}`)
  const data = body === undefined ? [] : [`--data ${quote(JSON.stringify(body))}`]
  return [`curl -X ${request.method} ${quote(request.url)}`, ...headers, ...data].join(' \\\n  ')
}

const SHOWN: readonly string[] = ['authorization', 'content-type', 'idempotency-key', 'accept']
/** What a client adds for its own accounting. */
const OWN = /^(x-wekeza-|x-fapi-|user-agent|traceparent)/
const SECRET = /^(authorization|cookie|proxy-authorization|x-api-key)$/

function redacted(name: string, value: string): string {
  if (!SECRET.test(name)) return value
  return name === 'authorization' ? '$WEKEZA_TOKEN' : '[redacted]'
}

/** Double quotes where a variable is to be filled in by the shell, single ones everywhere else. */
function quote(text: string, name = ''): string {
  if (name === 'authorization') return `"${text.replace('$', 'Bearer $')}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}
