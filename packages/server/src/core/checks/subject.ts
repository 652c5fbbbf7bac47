import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CoreAccount, CoreAnswer, CoreInstruction, CorePosting } from '@wekeza/bank'
import { type HttpCore, httpCore } from '../http-core.ts'

/** A core to be checked: one for trying out, since the checks move money in it. */
export interface CheckedCore {
  /** where its protocol begins, without a slash at the end */
  readonly url: string
  readonly token?: string | undefined
  /** the core's own ids of two accounts; the first has the amount a few times over */
  readonly from: string
  readonly to: string
  /** a hundredth of a shilling each; 100 unless named */
  readonly amountMinor?: number | undefined
}

/** How long a core may take to decide, and to show what it booked. */
const PATIENCE_MS = 30_000
const TIMEOUT_MS = 5_000

export interface Subject {
  readonly core: HttpCore
  /** the same core, called without its token */
  readonly stranger: HttpCore | undefined
  readonly amountMinor: number
  readonly fromId: string
  readonly toId: string
  order(more?: Partial<CoreInstruction>): CoreInstruction
  /** what the core says once it has decided */
  decided(instruction: CoreInstruction): Promise<CoreAnswer>
  /** every posting of its feed, from the beginning */
  feed(): Promise<CorePosting[]>
  accounts(): Promise<CoreAccount[]>
  close(): Promise<void>
}

export function openSubject({ url, token, from, to, amountMinor = 100 }: CheckedCore): Subject {
  const place = { url, timeoutMs: TIMEOUT_MS }
  const core = httpCore(token === undefined ? place : { ...place, token: () => token })
  const stranger = token === undefined ? undefined : httpCore(place)
  const [fromId, toId] = [`acc_${from}`, `acc_${to}`]
  return {
    core,
    stranger,
    amountMinor,
    fromId,
    toId,
    order: (more) => ({ ...template(fromId, toId, amountMinor), ...more }),
    async decided(instruction) {
      const endsAtMs = Date.now() + PATIENCE_MS
      let answer = await core.instruct(instruction)
      while (answer.status === 'accepted' && Date.now() < endsAtMs) {
        await pause(250)
        const stands = await core.status(instruction.id)
        if (stands.status === 'unknown') throw new Error('it has forgotten what it had accepted')
        answer = stands
      }
      return answer
    },
    feed: () => wholeFeed(core),
    accounts: () => allAccounts(core),
    async close() {
      await Promise.all([core.close(), stranger?.close()])
    },
  }
}

function template(fromId: string, toId: string, amountMinor: number): CoreInstruction {
  return {
    id: `pay_check${randomUUID().replaceAll('-', '')}`,
    kind: 'payment',
    refundOf: null,
    debtorAccountId: fromId,
    creditorAccountId: toId,
    payee: null,
    rail: 'internal',
    amountMinor,
    feeMinor: 0,
    description: 'Core check',
    status: 'waiting',
    asks: 0,
    orderedAtMs: 0,
    updatedAtMs: 0,
  }
}

async function wholeFeed(core: HttpCore): Promise<CorePosting[]> {
  const all: CorePosting[] = []
  for (let after: string | null = null; ; ) {
    const { postings, cursor, hasMore } = await core.postings(after)
    all.push(...postings)
    if (hasMore && cursor === after)
      throw new Error('its feed says that there is more, and stands still')
    if (!hasMore) return all
    after = cursor
  }
}

async function allAccounts(core: HttpCore): Promise<CoreAccount[]> {
  const all: CoreAccount[] = []
  for (let after: string | null = null; ; ) {
    const { accounts, next } = await core.accounts(after)
    all.push(...accounts)
    if (next === null) return all
    if (next === after) throw new Error('its list of accounts stands still')
    after = next
  }
}
