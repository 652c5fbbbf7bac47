import { type MonthSource, usageOfMonth } from '@wekeza/api'
import { nairobiDay, periodAt, startOfNairobiDayMs } from '@wekeza/bank'
import { monthOf, organisationOf, type PlatformService, type PlatformStore } from '@wekeza/platform'
import type { TestBank } from '../banks/open-test-bank.ts'

/** A clock that is advanced over more months than this has invoices of the first of them. */
const MONTHS_AT_ONCE_MAX = 24

export interface Invoicing {
  /** Draws the invoices of months that have ended at a bank since it was looked at last. */
  look(bank: TestBank): Promise<void>
  /** forgets what it has seen */
  clear(): void
}

interface Parts extends MonthSource {
  readonly store: PlatformStore
  readonly billing: PlatformService['billing']
}

/** Draws invoices in the time of test banks: a month ends where somebody advances the clock past it, or it runs on. */
export function drawInvoices(parts: Parts): Invoicing {
  /** by bank: the month that was present when it was looked at last */
  const seen = new Map<string, string>()
  return {
    async look({ key, bank }) {
      const nowMs = bank.clock.nowMs()
      const month = monthOf(nairobiDay(nowMs))
      const before = seen.get(key) ?? month
      // At once: whoever looks meanwhile, such as the drawing itself, has nothing to draw.
      seen.set(key, month)
      const organisationId = organisationOf(key) ?? ''
      for (const ended of monthsBetween(before, month)) {
        await draw(parts, { organisationId, bankKey: key, month: ended }, nowMs)
      }
    },
    clear: () => seen.clear(),
  }
}

async function draw(
  parts: Parts,
  asked: { organisationId: string; bankKey: string; month: string },
  issuedAtMs: number,
): Promise<void> {
  const usage = await usageOfMonth(parts, asked)
  const decision = await parts.billing.draw({ ...asked, usage, issuedAtMs })
  if (!decision.ok || decision.changes.length === 0) return
  const { changes, act } = decision
  await parts.store.commit({ changes, act })
}

/** From one month, included, to another, excluded. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month < to && months.length < MONTHS_AT_ONCE_MAX; ) {
    months.push(month)
    const { endMs } = periodAt(startOfNairobiDayMs(`${month}-01`), 'month')
    month = monthOf(nairobiDay(endMs))
  }
  return months
}
