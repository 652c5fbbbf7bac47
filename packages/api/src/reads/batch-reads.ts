import { addReads, type Change, type ReadCount } from '@wekeza/bank'
import type { Banks } from '../ports/banks.ts'
import type { Read, Reads } from '../ports/reads.ts'

/** How many counters one commit adds to. */
const BATCH_READS_MAX = 500

type Noted = Map<string, ReadCount>

/**
 * Gathers reads in memory and adds them to the counters when it is told to: as many writes as there are counters, and
 * not as there are reads. What was noted since the last flush is lost with the process; that is at most about a second
 * of counting, and never anything that a decision rests on.
 * @example
 * const reads = batchReads(banks)
 * setInterval(() => void reads.flush(), 1_000)
 */
export function batchReads(banks: Banks): Reads {
  const noted = new Map<string, Noted>()
  let running: Promise<void> = Promise.resolve()
  return {
    note: (read) => add(noted, read.bankKey, countOf(read)),
    flush(bankKey) {
      // One after the other: whoever waits for a flush also waits for what an earlier one has taken.
      const flushed = running.then(() =>
        flushAll(bankKey === undefined ? [...noted.keys()] : [bankKey]),
      )
      running = flushed.catch(() => {})
      return flushed
    },
  }

  async function flushAll(bankKeys: readonly string[]): Promise<void> {
    for (const bankKey of bankKeys) await flushBank(bankKey)
  }

  async function flushBank(bankKey: string): Promise<void> {
    const taken = noted.get(bankKey)
    if (!taken) return
    noted.delete(bankKey)
    // In one order everywhere, so that two replicas wait for one another and never each for the other.
    const counts = [...taken].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it)
    for (let first = 0; first < counts.length; first += BATCH_READS_MAX) {
      const batch = counts.slice(first, first + BATCH_READS_MAX)
      await write(bankKey, batch).catch((cause: unknown) => {
        for (const count of counts.slice(first)) add(noted, bankKey, count)
        throw cause
      })
    }
  }

  async function write(bankKey: string, counts: readonly ReadCount[]): Promise<void> {
    const { bank } = await banks.open(bankKey)
    const changes = counts.map((read): Change => ({ kind: 'count-read', read }))
    await bank.store.commit({ changes })
  }
}

function countOf({ consentId, accountId, permission, atMs }: Read): ReadCount {
  return { consentId, accountId, permission, count: 1, firstAtMs: atMs, lastAtMs: atMs }
}

function add(noted: Map<string, Noted>, bankKey: string, count: ReadCount): void {
  const known = noted.get(bankKey)
  const ofBank: Noted = known ?? new Map()
  if (!known) noted.set(bankKey, ofBank)
  const key = `${count.consentId} ${count.accountId} ${count.permission}`
  const before = ofBank.get(key)
  ofBank.set(key, before ? addReads(before, count) : count)
}
