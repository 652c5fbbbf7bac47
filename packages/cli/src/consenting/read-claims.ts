import type { TokenSet } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { tokenPayload } from '../session/token-payload.ts'

/** Whose tokens they are, and of which consent. */
export interface TokenClaims {
  readonly consent_id: string
  readonly customer_id: string | null
}

/**
 * Reads what an access token says of its consent. Its signature is not checked: it came straight from the token
 * endpoint, and nothing is decided by it here but under which name it is kept.
 */
export function readClaims({ access_token }: Pick<TokenSet, 'access_token'>): TokenClaims {
  const { consent_id } = tokenPayload(access_token)
  if (typeof consent_id === 'string') return { consent_id, customer_id: readCustomer(access_token) }
  throw new CliError('The platform’s access token names no consent, so it is not kept.', {
    code: 'token_unreadable',
    exitCode: EXIT.failed,
    hint: 'check that --base-url is a Wekeza platform',
  })
}

/** Whose an access token is. */
export function readCustomer(accessToken: string): string | null {
  const { sub } = tokenPayload(accessToken)
  return typeof sub === 'string' ? sub : null
}
