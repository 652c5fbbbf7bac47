import type { TokenSet } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'

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
  const { consent_id, sub } = parsed(access_token)
  if (typeof consent_id === 'string') {
    return { consent_id, customer_id: typeof sub === 'string' ? sub : null }
  }
  throw new CliError('The platform’s access token names no consent, so it is not kept.', {
    code: 'token_unreadable',
    exitCode: EXIT.failed,
    hint: 'check that --base-url is a Wekeza platform',
  })
}

function parsed(token: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
  } catch {
    return {}
  }
}
