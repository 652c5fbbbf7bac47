import { sessionHeader } from '../credentials/browser-session.ts'
import type { Credential } from '../credentials/credential.ts'
import { sendAs } from '../credentials/send-as.ts'
import { errorOfReply } from '../errors/error-of-reply.ts'
import { ConnectionError } from '../errors/transport-errors.ts'
import type { WriteOptions } from '../options.ts'
import { uuid } from '../random/uuid.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Reply } from '../transport/draft.ts'
import { openRecord } from '../transport/open-record.ts'
import type { Incoming, Outgoing, Transport } from '../transport/transport.ts'
import type { Answered } from './answered.ts'
import type { Asked } from './asked.ts'
import { checkCall } from './check-call.ts'
import { type Operation, pathParametersOf } from './operation.ts'
import { secretsOf } from './secrets-of.ts'

/** What a call needs of whoever makes it. */
export interface Calling {
  readonly settings: Settings
  readonly transport: Transport
  /** whose token an operation carries; null is nobody's */
  credentialFor(operation: Operation): Credential | null
}

/** Makes one call of an operation, from arguments to typed answer. */
export async function answerOperation<T>(
  calling: Calling,
  asked: Asked,
  options: WriteOptions = {},
): Promise<Answered<T>> {
  checkCall(asked, options)
  const { settings, transport } = calling
  const record = recordOf(settings, asked.operation, options)
  const credential = calling.credentialFor(asked.operation)
  const { reply, data } = await transport(outgoingOf(asked, record, settings), (draft) => {
    const secrets = [...draft.secrets, ...secretsOf(asked.content)]
    return sendAs(credential, { ...draft, secrets }, record, settings)
  }).catch((fault) => unreadable(fault, record))
  if (reply.status >= 400) throw errorOfReply(reply, record, settings)
  return answeredOf(data as T, reply, record)
}

function recordOf(
  settings: Settings,
  { name, method, idempotent }: Operation,
  options: WriteOptions,
) {
  const idempotencyKey = idempotent ? (options.idempotencyKey ?? uuid()) : null
  // RFC 9110, section 9.2.2: these do the same once or many times; a POST does only with a key.
  const repeatable = idempotencyKey !== null || ['GET', 'PUT', 'DELETE'].includes(method)
  return openRecord(settings, { name, repeatable, idempotencyKey }, options)
}

function outgoingOf(
  { operation, path, content }: Asked,
  record: CallRecord,
  { session }: Settings,
): Outgoing {
  const { method, queryParameters } = operation
  const asksByQuery = queryParameters.length > 0
  const key = record.idempotencyKey
  return {
    method,
    path: operation.path,
    pathValues: Object.fromEntries(
      pathParametersOf(operation).map((name, index) => [name, path[index] ?? '']),
    ),
    query: asksByQuery ? (content as object | undefined) : undefined,
    body: asksByQuery ? undefined : content,
    headers: {
      accept: 'application/json',
      'x-fapi-interaction-id': record.interactionId,
      ...sessionHeader(session, operation),
      ...(key !== null && { 'idempotency-key': key }),
    },
  }
}

/** An answer that went well by its status and is not JSON comes from something else, such as a sign-in page of a network. */
function unreadable(fault: unknown, record: CallRecord): Incoming {
  if (!(fault instanceof SyntaxError)) throw fault
  throw new ConnectionError(
    record,
    'What answered did not send JSON, so it is not the platform.',
    'Check baseUrl (WEKEZA_BASE_URL), and what stands between.',
  )
}

function answeredOf<T>(data: T, { status, headers }: Reply, record: CallRecord): Answered<T> {
  return {
    data,
    status,
    requestId: headers.get('x-request-id'),
    interactionId: headers.get('x-fapi-interaction-id') ?? record.interactionId,
    idempotencyKey: record.idempotencyKey,
    replayed: headers.get('idempotency-replayed') === 'true',
    headers,
  }
}
