import type { MoneyOperation, MoneyOperations } from '../../billing/money-operations.ts'
import { nairobiDay } from '../../calendar/nairobi-day.ts'
import type { Store, TimeSpan } from '../../ports/store.ts'
import type { Tables } from './tables.ts'

export function billingReads(tables: Tables): Store['billing'] {
  const { payments, consents } = tables
  return {
    operations: async (applicationIds, span) => {
      const counts = new Map<string, MoneyOperations>()
      for (const { operationId, consentId, atMs } of madeWithin(tables, span)) {
        const applicationId = consents.get(consentId)?.applicationId ?? ''
        if (!applicationIds.includes(applicationId)) continue
        const day = nairobiDay(atMs)
        const key = `${day} ${applicationId} ${operationId}`
        const count = (counts.get(key)?.count ?? 0) + 1
        counts.set(key, { applicationId, operationId, day, count })
      }
      return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
    },
    fees: async (applicationIds, span) =>
      [...payments.values()]
        .filter(({ status, feeMinor, updatedAtMs }) => {
          return status === 'settled' && feeMinor > 0 && within(updatedAtMs, span)
        })
        .map(({ id, consentId, updatedAtMs, feeMinor }) => {
          const applicationId = consents.get(consentId)?.applicationId ?? ''
          return { paymentId: id, applicationId, atMs: updatedAtMs, feeMinor }
        })
        .filter(({ applicationId }) => applicationIds.includes(applicationId))
        .sort((one, other) => one.atMs - other.atMs || (one.paymentId < other.paymentId ? -1 : 1)),
  }
}

interface Made {
  readonly operationId: MoneyOperation
  readonly consentId: string
  readonly atMs: number
}

function madeWithin({ payments, transfers, refunds }: Tables, span: TimeSpan): Made[] {
  const made: Made[] = [
    ...[...payments.values()].map(({ bulkPaymentId, consentId, createdAtMs: atMs }) => {
      const operationId = bulkPaymentId === undefined ? 'createPayment' : 'createBulkPayment'
      return { operationId, consentId, atMs } as const
    }),
    ...[...transfers.values()].map(({ consentId, createdAtMs: atMs }) => {
      return { operationId: 'createTransfer', consentId, atMs } as const
    }),
    ...[...refunds.values()].map(({ paymentConsentId: consentId, createdAtMs: atMs }) => {
      return { operationId: 'createRefund', consentId, atMs } as const
    }),
  ]
  return made.filter(({ atMs }) => within(atMs, span))
}

function within(atMs: number, { fromMs, toMs }: TimeSpan): boolean {
  return atMs >= fromMs && atMs < toMs
}
