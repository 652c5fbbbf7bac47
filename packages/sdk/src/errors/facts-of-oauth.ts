import type { SaidFacts } from './api-error.ts'

/** What to do about a refusal of the token endpoint (RFC 6749, section 5.2). */
const NEXT: Readonly<Record<string, string>> = {
  invalid_client:
    'Check clientId and clientSecret (WEKEZA_CLIENT_ID, WEKEZA_CLIENT_SECRET): both are of one application on this platform. For auth or mtls: that its key or certificate is the registered one, and that this machine’s clock is right.',
  invalid_dpop_proof:
    'Check that this machine’s clock is right, and that dpop has the key pair that the token was issued to.',
  invalid_grant:
    'A code works once, soon, and with the redirectUri and codeVerifier that it was asked with: send the customer to a new wekeza.oauth.authorisation url.',
  invalid_scope: 'Ask for scopes that the application and the consent carry.',
  unauthorized_client:
    'Ask the owner of the application to allow this grant, or this address (ip_allow_list).',
}

/** The facts of an OAuth refusal; undefined if the body is none. */
export function factsOfOAuth(text: string): SaidFacts | undefined {
  const { error, error_description } = parsed(text)
  if (typeof error !== 'string') return undefined
  const said = typeof error_description === 'string' ? `${sentence(error_description)} ` : ''
  const next = NEXT[error] ?? 'Compare the request with the OAuth section of the documentation.'
  const detail = said + next
  return { code: error, title: error, detail, docsUrl: null, retryable: false, errors: [] }
}

/** Servers write descriptions with and without a full stop. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

function parsed(text: string): { error?: unknown; error_description?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
