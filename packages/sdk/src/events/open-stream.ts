import type { Calling } from '../calls/answer-operation.ts'
import { sendAs } from '../credentials/send-as.ts'
import { errorOfReply } from '../errors/error-of-reply.ts'
import { ConnectionError } from '../errors/transport-errors.ts'
import { operations } from '../generated/operations.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Draft } from '../transport/draft.ts'
import { openRecord } from '../transport/open-record.ts'
import type { StreamOptions } from './stream-options.ts'

/** A stream whose head has come, and what is known of asking for it. */
export interface OpenStream {
  readonly bytes: ReadableStream<Uint8Array>
  readonly record: CallRecord
}

/**
 * Asks for the stream once, with a token that is renewed if it has expired. Whoever reads it decides about another try.
 * @throws {ApiError} when the platform refuses
 * @throws {ConnectionError} when nobody answers, or something else than the platform
 */
export async function openStream(
  calling: Calling,
  { signal, types, after }: StreamOptions,
): Promise<OpenStream> {
  const { settings } = calling
  const operation = operations.streamEvents
  const known = { name: operation.name, repeatable: true, idempotencyKey: null }
  const record = openRecord(settings, known, { maxRetries: 0, ...(signal && { signal }) })
  const query = types ? `?${new URLSearchParams({ types: types.join(',') })}` : ''
  const draft: Draft = {
    method: 'GET',
    url: settings.baseUrl + operation.path + query,
    headers: headersOf(record, after),
    body: undefined,
    secrets: [],
    streams: true,
  }
  const reply = await sendAs(calling.credentialFor(operation), draft, record, settings)
  if (reply.status >= 400) throw errorOfReply(reply, record, settings)
  const bytes = reply.stream
  if (bytes && isEventStream(reply.headers)) return { bytes, record }
  await bytes?.cancel()
  throw new ConnectionError(
    record,
    'What answered did not send events, so it is not the platform.',
    'Check baseUrl (WEKEZA_BASE_URL), and what stands between.',
  )
}

/** The last id goes where a browser's EventSource puts it (HTML, section 9.2.4). */
function headersOf({ interactionId }: CallRecord, after: string | undefined) {
  return {
    accept: 'text/event-stream',
    'x-fapi-interaction-id': interactionId,
    ...(after !== undefined && { 'last-event-id': after }),
  }
}

function isEventStream(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true
}
