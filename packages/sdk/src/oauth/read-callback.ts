import { AuthorisationError } from '../errors/local-errors.ts'
import { sameText } from './same-text.ts'

/**
 * Reads the code out of the address that a customer came back to, once it is known to be the answer to our question:
 * state against forged answers (RFC 9700, section 4.7), iss against answers of another server (RFC 9207).
 */
export function readCallback({ searchParams }: URL, state: string, issuer: string): string {
  if (state === '' || !sameText(searchParams.get('state') ?? '', state)) {
    throw new AuthorisationError(
      'state_mismatch',
      'The state of the callback is not the one that this visit began with. Begin again with wekeza.oauth.authorisation, and keep its state in the customer’s session.',
    )
  }
  if (searchParams.get('iss') !== issuer.replace(/\/+$/, '')) {
    throw new AuthorisationError(
      'issuer_mismatch',
      `The callback does not come from ${issuer} (iss, RFC 9207). If the platform names itself otherwise than baseUrl, give its name as issuer.`,
    )
  }
  const error = searchParams.get('error')
  if (error !== null) throw refusal(error, searchParams.get('error_description'))
  const code = searchParams.get('code')
  if (code) return code
  throw new AuthorisationError(
    'code_missing',
    'The callback holds no code. Begin again with wekeza.oauth.authorisation.',
  )
}

function refusal(error: string, description: string | null): AuthorisationError {
  const said = description === null ? '' : ` (${description})`
  const message =
    error === 'access_denied'
      ? `The customer did not approve${said}. Create a new consent if you want to ask again.`
      : `The approval failed: ${error}${said}. Begin again with wekeza.oauth.authorisation.`
  return new AuthorisationError(error, message)
}
