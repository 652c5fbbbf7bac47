import type { Credentials } from '@wekeza/api'
import { applicationScopes } from '@wekeza/contract'
import { writeSecret } from '@wekeza/platform'
import { demoApplications } from '../demo-applications.ts'

const PREFIX = 'wk_'

/**
 * The API key of the first demo application, in the shape that the server gives: the same in every sandbox, since it
 * opens nothing but play money in this process.
 */
export const SANDBOX_API_KEY = writeSecret({
  mode: 'test',
  id: 'ksandb0x00000',
  chance: 'sandb0x'.padEnd(40, '0'),
})

/** Whether a text is to be taken for an API key, right or wrong, and not for a token. */
export function looksLikeApiKey(text: string): boolean {
  return text.startsWith(PREFIX)
}

/** Whoever presents the key is the application itself, never a customer. */
export function authenticateApiKey(key: string): Credentials | 'token_invalid' {
  const [application] = demoApplications
  if (key !== SANDBOX_API_KEY || !application) return 'token_invalid'
  return {
    bankKey: application.bankKey,
    applicationId: application.id,
    customerId: null,
    consentId: null,
    scopes: new Set(application.scopes.filter((scope) => applicationScopes.includes(scope))),
  }
}
