import type { Consent } from '../consents/consent.ts'
import { readUsed } from '../consents/read-used.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { decideTransfer, type TransferAsk } from './decide-transfer.ts'

/** Transfers: money between two accounts of one customer. */
export function transferService({ store, clock, ids, risk, core }: BankPorts) {
  return {
    /** made under this consent, or undefined: somebody else's is not told from none */
    async under(consent: Consent, transferId: string) {
      const transfer = await store.transfers.get(transferId)
      return transfer?.consentId === consent.id ? transfer : undefined
    },

    async initiate(consent: Consent, ask: TransferAsk) {
      const own = consent.customerId ? await store.accounts.ofCustomer(consent.customerId) : []
      const creditor = own.find((account) => account.id === ask.creditorAccountId)
      const debtor = own.find((account) => account.id === consent.accountIds[0])
      const payee = {
        type: 'account' as const,
        name: creditor?.nickname ?? '',
        account_number: creditor?.number ?? '',
        bank_code: '',
      }
      const verdict = await risk.assess({ ...ask, payee, rail: 'internal', executionDate: null })
      const atMs = clock.nowMs()
      const used = await readUsed(store, consent, atMs)
      return decideTransfer({ consent, ask, debtor, creditor, verdict, used, atMs }, core, ids)
    },
  }
}
