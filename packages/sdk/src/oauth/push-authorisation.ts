import { postForm } from '../credentials/post-form.ts'
import { errorOfForm } from '../errors/error-of-form.ts'
import type { Settings } from '../settings/settings.ts'
import { endpointOf } from './endpoint-of.ts'

/**
 * Sends what is asked straight to the authorization server (PAR, RFC 9126), so that the customer's browser carries
 * only a reference to it, which nobody can change on the way.
 * @returns the address to send the customer to
 */
export async function pushAuthorisation(settings: Settings, asked: URL): Promise<string> {
  const url = await endpointOf(settings, 'pushed_authorization_request_endpoint')
  const fields = Object.fromEntries(asked.searchParams)
  const request = { name: 'oauth.authorisation', url, fields, repeatable: true }
  const { reply, record } = await postForm(settings, request)
  const requestUri = reply.status === 201 ? uriOf(reply.text) : undefined
  if (requestUri === undefined) throw errorOfForm(reply, record, settings)
  const query = new URLSearchParams({
    client_id: fields.client_id ?? '',
    request_uri: requestUri,
  })
  return `${asked.origin}${asked.pathname}?${query}`
}

function uriOf(text: string): string | undefined {
  try {
    const { request_uri } = JSON.parse(text) as { request_uri?: unknown }
    return typeof request_uri === 'string' ? request_uri : undefined
  } catch {
    return undefined
  }
}
