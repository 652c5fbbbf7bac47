import { ownSessionsOf } from '../identity/provider/grant-id.ts'
import type { Platform } from './open-platform.ts'

/**
 * Ends a customer's own sessions in the bank's application: what somebody else may have begun with what they proved
 * themselves by until now. An access token that is out lives its five minutes.
 */
export function endOwnSessions(
  { stores }: Pick<Platform, 'stores'>,
  bankKey: string,
  customerId: string,
): Promise<void> {
  return stores.provider.revokeByConsentId(ownSessionsOf(bankKey, customerId))
}
