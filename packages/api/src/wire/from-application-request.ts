import type { Body } from '@wekeza/contract'
import type { ApplicationAsk, ApplicationWish } from '@wekeza/platform'

/** What is asked of a new application; what the request leaves out stays out, for the platform to choose. */
export function fromApplicationRequest(body: Body<'createApplication'>): ApplicationAsk {
  const { name, environment = 'test', profile, scopes } = body
  return { name, environment, profile, ...(scopes && { scopes }), ...settingsOf(body) }
}

/** What of an application is to be otherwise; null is a wish too. */
export function fromApplicationUpdate(body: Body<'updateApplication'>): ApplicationWish {
  const { name } = body
  return { ...(name !== undefined && { name }), ...settingsOf(body) }
}

type Settings = Omit<ApplicationWish, 'name'>

function settingsOf(body: Omit<Body<'updateApplication'>, 'name'>): Settings {
  const { redirect_uris, ip_allow_list, jwks, tls_client_subject } = body
  return {
    ...(redirect_uris && { redirectUris: redirect_uris }),
    ...(ip_allow_list && { ipAllowList: ip_allow_list }),
    ...(jwks !== undefined && { jwks }),
    ...(tls_client_subject !== undefined && { tlsClientSubject: tls_client_subject }),
  }
}
