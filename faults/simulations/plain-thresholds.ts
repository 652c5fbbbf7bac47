import type { Change, Entry } from '@wekeza/bank'
import { accountIdOf, OPENING_MINOR } from './people.ts'

/** What the first application wants to hear of: somebody has little left, somebody has much. */
export const THRESHOLDS = [
  { accountId: accountIdOf(0), direction: 'below', amountMinor: 20_000_00 },
  { accountId: accountIdOf(1), direction: 'above', amountMinor: 31_000_00 },
] as const

/** Balances by paper and pencil, and each time that one of them passed an amount. */
export class PlainThresholds {
  readonly passed = new Set<string>()
  readonly told: string[] = []
  readonly #balanceMinor = new Map<string, number>()

  take(change: Change): void {
    if (change.kind === 'post' || change.kind === 'mirror') this.#post(change.entry)
    if (change.kind === 'post-many') for (const entry of change.entries) this.#post(entry)
    if (change.kind !== 'emit' || !('crossing' in change.event.happening)) return
    const { accountId, transactionId } = change.event.happening.crossing
    this.told.push(`${accountId} by ${transactionId}`)
  }

  #post({ postings }: Entry): void {
    for (const { accountId, amountMinor, transactionId } of postings) {
      const before = this.#balanceMinor.get(accountId) ?? OPENING_MINOR
      const after = before + amountMinor
      this.#balanceMinor.set(accountId, after)
      for (const threshold of THRESHOLDS) {
        if (threshold.accountId !== accountId) continue
        const { direction, amountMinor: at } = threshold
        const passes =
          direction === 'below' ? before >= at && after < at : before <= at && after > at
        if (passes) this.passed.add(`${accountId} by ${transactionId}`)
      }
    }
  }
}
