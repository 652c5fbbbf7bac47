import { search } from './in-python.ts'
import { CALLERS, type Sample } from './sample.ts'

/** The request by curl. */
export function inCurl({ operation, path, query, body, idempotencyKey }: Sample): string {
  const { token } = CALLERS[operation.caller]
  const parts = [
    operation.method === 'GET' ? '' : `--request ${operation.method}`,
    token === undefined ? '' : `--header "Authorization: Bearer $${token}"`,
    idempotencyKey === undefined ? '' : `--header "Idempotency-Key: ${idempotencyKey}"`,
    body === undefined ? '' : '--header "Content-Type: application/json"',
    body === undefined ? '' : `--data ${quoted(JSON.stringify(body, null, 2))}`,
  ].filter(Boolean)
  const address = `curl ${operation.streams ? '--no-buffer ' : ''}"$BASE_URL${path}${search(query)}"`
  return `${[address, ...parts].join(' \\\n  ')}\n`
}

/** For a shell, in single quotes: a quote ends them, stands by itself, and begins them anew. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
