import { postForm } from '../credentials/post-form.ts'
import { errorOfForm } from '../errors/error-of-form.ts'
import type { Settings } from '../settings/settings.ts'
import { endpointOf } from './endpoint-of.ts'

/** Ends a refresh token at the server (RFC 7009); one that is unknown or ended already is as good as revoked. */
export async function revokeToken(settings: Settings, token: string): Promise<void> {
  const url = await endpointOf(settings, 'revocation_endpoint')
  const fields = { token, token_type_hint: 'refresh_token' }
  const request = { name: 'oauth.revoke', url, fields, repeatable: true }
  const { reply, record } = await postForm(settings, request)
  if (reply.status !== 200) throw errorOfForm(reply, record, settings)
}
