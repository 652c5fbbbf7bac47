import { ConfigurationError } from '../errors/local-errors.ts'
import { safeCause, scrubBody, storyOf } from '../errors/scrub.ts'
import { AbortedError, ConnectionError } from '../errors/transport-errors.ts'
import { isWekezaError } from '../errors/wekeza-error.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from './call-record.ts'
import type { Draft, Reply } from './draft.ts'
import { withLimits } from './with-limits.ts'

/** One try: a fresh request, and its answer with the body read, within the limit of one try. */
export async function sendOnce(
  draft: Draft,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  if (record.signal?.aborted) throw new AbortedError(record)
  const headers = { ...draft.headers, 'x-wekeza-retry-count': String(record.tries) }
  record.tries += 1
  const startedAtMs = settings.now()
  const reply = await withLimits(record, startedAtMs, 'per-try', async (signal) => {
    const send = () => exchangeSigned({ ...draft, headers }, signal, record, settings)
    const first = await send()
    // A refusal for the lack of a nonce brings one, and nothing was done (RFC 9449, sections 8 and 9).
    return draft.sign && settings.dpop?.heed(draft.url, first) ? send() : first
  })
  refuseRedirect(reply, settings)
  settings.log.debug(lineOf(record, reply, settings.now() - startedAtMs))
  return reply
}

/** Signed outside of what turns a broken network into an error: a key that does not fit is no network. */
async function exchangeSigned(
  draft: Draft,
  signal: AbortSignal,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  return exchange(draft.sign ? await draft.sign(draft) : draft, signal, record, settings)
}

async function exchange(
  { method, url, headers, body, secrets, streams }: Draft,
  signal: AbortSignal,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  try {
    // The platform never redirects; following one would carry the token and the payment to wherever it points.
    const response = await settings.fetch(url, {
      method,
      headers,
      body: body ?? null,
      signal,
      redirect: 'manual',
    })
    const { ok, status } = response
    if (streams && ok && response.body) {
      return { status, headers: response.headers, text: '', stream: response.body }
    }
    const text = await response.text()
    return { status, headers: response.headers, text: ok ? text : scrubBody(text, secrets) }
  } catch (thrown) {
    // A certificate that cannot be read: nothing was sent, and trying again changes nothing.
    if (isWekezaError(thrown)) throw thrown
    const cause = safeCause(thrown, secrets)
    const fault = `no whole answer came from ${new URL(settings.baseUrl).origin} (${storyOf(cause)}).`
    throw new ConnectionError(record, fault, CHECK_ADDRESS, cause)
  }
}

const CHECK_ADDRESS = 'Check that the platform runs there, or set baseUrl (WEKEZA_BASE_URL).'

/** 0 is what a browser shows of a redirect that it was told not to follow. */
function refuseRedirect({ status, headers }: Reply, { baseUrl }: Settings): void {
  if (status !== 0 && (status < 300 || status > 399)) return
  const location = headers.get('location')
  const target =
    location && URL.canParse(location, baseUrl) ? new URL(location, baseUrl).origin : null
  throw new ConfigurationError(
    `${new URL(baseUrl).origin} redirects${target ? ` to ${target}` : ''}, and a redirect is not followed. Set baseUrl to the final address.`,
  )
}

/** Nothing personal: no id of a resource, no query, no body. */
function lineOf(record: CallRecord, { status, headers }: Reply, ms: number): string {
  const request = headers.get('x-request-id') ?? '-'
  return `wekeza: ${record.name} ${status} try=${record.tries} ms=${Math.round(ms)} request=${request}`
}
