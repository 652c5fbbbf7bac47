import type { Consent } from '../consents/consent.ts'
import { readUsed } from '../consents/read-used.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { OWN_BANK_CODE } from '../rails/figures.ts'
import { assessPayment } from '../risk/assess-payment.ts'
import { asPlayed } from '../simulation/play-outcome.ts'
import { decideTransfer, type TransferAsk } from './decide-transfer.ts'

/** Transfers: money between two accounts of one customer. */
export function transferService(ports: BankPorts) {
  const { store, clock, ids, core } = ports
  return {
    /** made under this consent, or undefined: somebody else's is not told from none */
    async under(consent: Consent, transferId: string) {
      const transfer = await store.transfers.get(transferId)
      return transfer?.consentId === consent.id ? transfer : undefined
    },

    async initiate(consent: Consent, ask: TransferAsk) {
      const theirs = consent.customerId ? await store.accounts.ofCustomer(consent.customerId) : []
      const creditor = theirs.find((account) => account.id === ask.creditorAccountId)
      const debtor = theirs.find((account) => account.id === consent.accountIds[0])
      const payee = {
        type: 'account' as const,
        name: creditor?.nickname ?? '',
        account_number: creditor?.number ?? '',
        bank_code: OWN_BANK_CODE,
      }
      const atMs = clock.nowMs()
      const instruction = {
        ...ask,
        payee,
        rail: 'internal',
        fallbackRails: [],
        executionDate: null,
      } as const
      const [verdict, used] = await Promise.all([
        assessPayment(ports, { consent, instruction, atMs }),
        readUsed(store, consent, atMs),
      ])
      const played = asPlayed(ports.simulation, instruction, { debtor, verdict })
      return decideTransfer({ consent, ask, used, ...played, creditor, atMs }, core, ids)
    },
  }
}
