import type { Change, ReadCount } from '@wekeza/bank'
import { expect, test } from 'vitest'
import type { Banks } from '../ports/banks.ts'
import type { Read } from '../ports/reads.ts'
import { tinyHost } from '../testing/tiny-host.ts'
import { batchReads } from './batch-reads.ts'

const read = (more: Partial<Read> = {}): Read => ({
  bankKey: 'test_demo',
  consentId: 'csn_1',
  accountId: 'acc_1',
  permission: 'balances.read',
  atMs: 5,
  ...more,
})

/** A bank's store, and how many commits it has seen. */
async function opened() {
  const { banks, ports } = await tinyHost()
  const { commit } = ports.store
  const seen: (readonly Change[])[] = []
  ports.store.commit = async (work) => {
    seen.push(work.changes)
    return commit(work)
  }
  const counts = (): Promise<ReadCount[]> => ports.store.reads.of('csn_1')
  return { reads: batchReads(banks), seen, counts, store: ports.store }
}

test('a thousand reads of one thing are one row of one commit, and none before the flush', async () => {
  const { reads, seen, counts } = await opened()
  for (let atMs = 1; atMs <= 1_000; atMs += 1) reads.note(read({ atMs }))
  expect(seen).toEqual([])
  await reads.flush()
  expect(seen.map((changes) => changes.length)).toEqual([1])
  expect(await counts()).toMatchObject([{ count: 1_000, firstAtMs: 1, lastAtMs: 1_000 }])
})

test('each consent, account and permission has a counter of its own', async () => {
  const { reads, counts } = await opened()
  const others = [read({ accountId: 'acc_2' }), read({ permission: 'accounts.read' })]
  for (const one of [read(), ...others, read({ consentId: 'csn_2' })]) reads.note(one)
  await reads.flush()
  expect(await counts()).toHaveLength(3)
})

test('a flush with nothing noted writes nothing', async () => {
  const { reads, seen } = await opened()
  await reads.flush()
  expect(seen).toEqual([])
})

test('what could not be written is kept, and counted once when it can be', async () => {
  const { reads, counts, store } = await opened()
  const { commit } = store
  reads.note(read())
  store.commit = () => Promise.reject(new Error('the disk is full'))
  await expect(reads.flush()).rejects.toThrow('full')
  store.commit = commit
  reads.note(read({ atMs: 9 }))
  await reads.flush()
  expect(await counts()).toMatchObject([{ count: 2, firstAtMs: 5, lastAtMs: 9 }])
})

test('whoever flushes while another does waits for what that one has taken', async () => {
  const { banks, ports } = await tinyHost()
  const slow: Banks = {
    async open(key) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return banks.open(key)
    },
  }
  const reads = batchReads(slow)
  reads.note(read())
  void reads.flush()
  await reads.flush()
  expect(await ports.store.reads.of('csn_1')).toHaveLength(1)
})

test('a flush of one bank leaves the others noted', async () => {
  const { reads, counts } = await opened()
  reads.note(read())
  await reads.flush('test_other')
  expect(await counts()).toEqual([])
  await reads.flush('test_demo')
  expect(await counts()).toHaveLength(1)
})
