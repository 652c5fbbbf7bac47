import { bytesOfRequest } from './read-body.ts'
import type { Receiver } from './receive.ts'

/** Answers a Fetch `Request`, of whichever framework. */
export async function answerFetch<Context>(
  receiver: Receiver<Context>,
  context: Context,
  request: Request,
): Promise<Response> {
  const read = async () => ({ body: await bytesOfRequest(request), headers: request.headers })
  const { status, body } = await receiver.receive(context, read)
  return new Response(body, { status, ...(body && { headers: JSON_TYPE }) })
}

const JSON_TYPE = { 'content-type': 'application/json' }
