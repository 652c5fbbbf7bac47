import type { Consent } from '../consents/consent.ts'
import { checkFunds } from '../payments/check-funds.ts'
import type { BankPorts } from '../ports/bank-ports.ts'

export interface Verdict {
  readonly accountId: string
  readonly available: boolean
  readonly atMs: number
}

/** Accounts, and what may be asked of them. */
export function accountService({ store, clock }: BankPorts) {
  return {
    ...store.accounts,

    /** Whether the account of a consent could pay an amount now; a dormant one could not. Nothing is held. */
    async couldPay(consent: Consent, amountMinor: number): Promise<Verdict> {
      const accountId = consent.accountIds[0] ?? ''
      const account = await store.accounts.get(accountId)
      if (!account) throw new Error(`${consent.id}: consented to an account that is not there`)
      const available = checkFunds(account, amountMinor) === undefined
      return { accountId, available, atMs: clock.nowMs() }
    },
  }
}
