import type { Schema } from '@wekeza/contract'
import { isTestBank, LIVE_BANK, testBankKey } from '@wekeza/platform'

type Environment = Schema<'Environment'>

/** Where an organisation calls: the live bank, or the test bank that is its own. */
export function bankKeyOf(organisationId: string, environment: Environment = 'test'): string {
  return environment === 'live' ? LIVE_BANK : testBankKey(organisationId)
}

export function environmentOf(bankKey: string): Environment {
  return isTestBank(bankKey) ? 'test' : 'live'
}
