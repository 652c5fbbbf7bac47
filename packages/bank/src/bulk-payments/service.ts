import type { Consent } from '../consents/consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Instruction } from '../payments/payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { ALLOWED } from '../ports/risk.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { assessPayment } from '../risk/assess-payment.ts'
import type { Bulk } from './bulk.ts'
import type { BulkFile } from './bulk-file.ts'
import { cancelBulk } from './cancel-bulk.ts'
import { decideBulk } from './decide-bulk.ts'
import type { ItemAsk } from './read-row.ts'

type Decided = Promise<Decision<{ bulk: Bulk }>>

/** Bulk payments: files of payments, each under a consent of its own. */
export function bulkService(ports: BankPorts) {
  const { store, clock, ids } = ports
  const under = async (consent: Consent, bulkId: string) => {
    const bulk = await store.bulks.get(bulkId)
    return bulk?.consentId === consent.id ? bulk : undefined
  }
  return {
    /** made under this consent, or undefined: somebody else's is not told from none */
    under,
    page: store.bulks.page,
    items: store.bulks.items,

    async initiate(consent: Consent, file: BulkFile): Decided {
      const debtorId = consent.accountIds[0] ?? ''
      const asks = file.rows.flatMap((row) => (row.ok ? [row.ask] : []))
      const atMs = clock.nowMs()
      const [debtor, accountIds, verdict] = await Promise.all([
        store.accounts.get(debtorId),
        store.accounts.idsByNumber(numbersIn(asks)),
        assessLargest(ports, consent, asks, atMs),
      ])
      if (!debtor) throw new Error(`${consent.id}: consented to an account that is not there`)
      return decideBulk({ consent, file, debtor, accountIds, verdict, atMs }, ids)
    },

    async cancel(consent: Consent, bulkId: string): Decided {
      const bulk = await under(consent, bulkId)
      if (!bulk) return refuse({ code: 'bulk_payment_not_found', bulkId })
      return cancelBulk(bulk, ids, clock.nowMs())
    },
  }
}

function numbersIn(asks: readonly ItemAsk[]): string[] {
  return [...new Set(asks.flatMap(({ payee }) => ownAccountNumber(payee) ?? []))]
}

/** One word for all: the customer approved the file whole, and no person can look at ten thousand items. */
async function assessLargest(
  ports: BankPorts,
  consent: Consent,
  asks: readonly ItemAsk[],
  atMs: number,
) {
  const [first] = asks
  if (!first) return ALLOWED
  const largest = asks.reduce(
    (most, ask) => (ask.amountMinor > most.amountMinor ? ask : most),
    first,
  )
  const instruction: Instruction = {
    ...largest,
    debtorAccountId: consent.accountIds[0] ?? '',
    rail: largest.rail ?? 'internal',
    fallbackRails: [],
    executionDate: null,
  }
  return assessPayment(ports, { consent, instruction, atMs })
}
