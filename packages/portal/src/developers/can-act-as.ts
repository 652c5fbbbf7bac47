import type { Application } from '@wekeza/sdk'

/**
 * Whether the portal may have a token of an application: of a test application that is active, and whose tokens are
 * bound to no key. The bank decides; this only spares a question whose answer is known.
 */
export const canActAs = ({ environment, status, profile }: Application): boolean =>
  environment === 'test' && status === 'active' && ['standard', 'machine'].includes(profile)
