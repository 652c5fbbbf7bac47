import { Wekeza } from '@wekeza/sdk'
import { clientOf } from './clients.ts'

const clients = new Map<string, Wekeza>()

/**
 * A client that calls as a developer's own test application, for what only applications may do: webhooks, the sandbox,
 * requests of the explorer. Its token is asked for when the first call needs it, ends after five minutes, and stands in
 * the memory of this page alone.
 * @example
 * const { data } = await applicationClient('app_demo').webhooks.list()
 */
export function applicationClient(applicationId: string): Wekeza {
  const known = clients.get(applicationId)
  if (known) return known
  const applicationToken = async () =>
    clientOf('developers').applications.createTestToken(applicationId, {})
  const made = new Wekeza({ baseUrl: location.origin, applicationToken })
  clients.set(applicationId, made)
  return made
}

/** Forgets every token: whoever signs in next has others. */
export const forgetApplicationClients = () => clients.clear()
