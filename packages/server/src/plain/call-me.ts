import { callerOf } from '../http/caller.ts'
import type { PlainVisit } from './plain-visit.ts'

/**
 * Calls one of the customer's own operations as the application in the browser does: the same pipeline with the same
 * rules, limits and log, by the same session.
 * @returns the body of an answer that is good; else only its status
 */
export async function callMe<Body>(
  { ports, request }: PlainVisit,
  method: 'GET' | 'DELETE',
  path: string,
): Promise<{ readonly status: number; readonly body?: Body }> {
  const authorization = ports.sessions.authorizationOf('customers', request.headers.cookie)
  const headers = { ...(authorization !== undefined && { authorization }) }
  const { address: remoteAddress } = callerOf(request)
  const asked = new Request(`${ports.publicUrl}${path}`, { method, headers })
  const answer = await ports.api.fetch(asked, { remoteAddress, headers })
  if (!answer.ok) return { status: answer.status }
  return { status: answer.status, body: (await answer.json()) as Body }
}
