import { type Change, type Consent, type IdempotentAnswer, StoreUnavailable } from '@wekeza/bank'
import { expect, test, vi } from 'vitest'
import { statement } from './statement.ts'
import { move, twoAccounts } from './testing/two-accounts.ts'
import { OutcomeUnknown } from './transact.ts'

const changes = [move('one', 'acc_a', 'acc_b', 100)]
const idempotent: IdempotentAnswer = {
  scope: 'key',
  bodyHash: 'hash',
  status: 201,
  body: '{}',
  answeredAtMs: 1,
  expiresAtMs: 2,
}
/** As it is sent, and not the end of READ COMMITTED. */
const COMMIT = 'COMMIT\0'
const AUTHORISED: Consent = {
  id: 'csn_one',
  applicationId: 'app_one',
  customerId: 'cus_ann',
  status: 'authorised',
  terms: { kind: 'account_access', permissions: [] },
  accountIds: [],
  accountsWithheld: false,
  holderIds: [],
  paymentId: null,
  acts: 1,
  expiresAtMs: 9,
  createdAtMs: 1,
  updatedAtMs: 1,
}
const actOf = (act: 'request' | 'revoke', number: number) => ({
  number,
  act,
  actor: { kind: 'application', id: 'app_one' } as const,
  status: AUTHORISED.status,
  atMs: 1,
})
const COMMITTED = { kind: 'committed' }

test('nobody is answered before the server has answered COMMIT', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  const letGo = network.hold(COMMIT)
  const answered = vi.fn()
  const committing = store.commit({ changes }).then(answered)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(answered).not.toHaveBeenCalled()
  expect(await balances()).toEqual([1_000, 1_000])
  letGo()
  await committing
  expect(answered).toHaveBeenCalledWith(COMMITTED)
  expect(await balances()).toEqual([900, 1_100])
})

test('a connection that is lost before COMMIT costs nothing but another try', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  network.loseAnswer('BEGIN')
  expect(await store.commit({ changes })).toEqual(COMMITTED)
  expect(await balances()).toEqual([900, 1_100])
})

test('with a key, a COMMIT that was done and whose answer is lost is told as committed', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  network.loseAnswer(COMMIT)
  expect(await store.commit({ changes, idempotent })).toEqual(COMMITTED)
  expect(await balances()).toEqual([900, 1_100])
})

test('with a key, a COMMIT that never arrived is done in the next try', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  network.loseRequest(COMMIT)
  expect(await store.commit({ changes, idempotent })).toEqual(COMMITTED)
  expect(await balances()).toEqual([900, 1_100])
})

test('with a key that another request has answered meanwhile, a lost COMMIT gets that answer', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  network.loseRequest(COMMIT)
  const letGo = network.hold('BEGIN')
  const mine = store.commit({ changes, idempotent })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const theirs = { ...idempotent, body: '{"id":"other"}' }
  const work = { changes: [move('two', 'acc_a', 'acc_b', 7)], idempotent: theirs }
  expect(await store.commit(work)).toEqual(COMMITTED)
  letGo()
  expect(await mine).toEqual({ kind: 'replayed', answer: theirs })
  expect(await balances()).toEqual([993, 1_007])
})

test('without a key, a lost COMMIT is told as what it is: unknown', async () => {
  const { network, store, balances } = await twoAccounts(1_000)
  network.loseAnswer(COMMIT)
  const fault = await store.commit({ changes }).catch((thrown) => thrown)
  expect(fault).toBeInstanceOf(OutcomeUnknown)
  expect(fault).toBeInstanceOf(StoreUnavailable)
  expect(await balances()).toEqual([900, 1_100])
})

test('two hundred transfers that cross wait for one another, and never each for the other', async () => {
  const random = vi.fn(() => 0)
  const { store, balances } = await twoAccounts(20_000, { random })
  const ways = [
    ['acc_a', 'acc_b'],
    ['acc_b', 'acc_a'],
  ] as const
  const crossing = Array.from({ length: 200 }, (_, index) => {
    const [from, to] = ways[index % 2] ?? ways[0]
    return store.commit({ changes: [move(String(index), from, to, index + 1)] })
  })
  const outcomes = new Set((await Promise.all(crossing)).map(({ kind }) => kind))
  expect(outcomes).toEqual(new Set(['committed']))
  expect(await balances()).toEqual([20_100, 19_900])
  // A deadlock would have been tried again, after a pause that asks for it.
  expect(random).not.toHaveBeenCalled()
})

test('the postings of an account are numbered in the order of its balances', async () => {
  const { store } = await twoAccounts(1_000_000)
  const transfers = Array.from({ length: 100 }, (_, index) =>
    store.commit({ changes: [move(String(index), 'acc_a', 'acc_b', index + 1)] }),
  )
  await Promise.all(transfers)
  const postings = (await store.transactions.page('acc_a', { limit: 999 })).toReversed()
  let balanceMinor = 1_000_000
  for (const { amountMinor, balanceAfterMinor } of postings) {
    balanceMinor += amountMinor
    expect(balanceAfterMinor).toBe(balanceMinor)
  }
  expect(postings).toHaveLength(100)
})

test('a consent that a commit requires is revoked before it or after it, and never meanwhile', async () => {
  const { network, store } = await twoAccounts(1_000)
  await store.commit({
    changes: [{ kind: 'insert-consent', consent: AUTHORISED, act: actOf('request', 1) }],
  })
  const letGo = network.hold(COMMIT)
  const spending = store.commit({
    changes: [{ kind: 'require-authorised', consentId: AUTHORISED.id }, ...changes],
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const to = { status: 'revoked', updatedAtMs: 2 } as const
  const revoking = store.commit({
    changes: [{ kind: 'move-consent', id: AUTHORISED.id, to, act: actOf('revoke', 2) }],
  })
  const first = await Promise.race([
    revoking.then(() => 'revoked'),
    new Promise((resolve) => setTimeout(resolve, 200, 'still waiting')),
  ])
  expect(first).toBe('still waiting')
  letGo()
  expect([await spending, await revoking]).toEqual([COMMITTED, COMMITTED])
})

test('a guard that fails refuses, whatever goes wrong with what was sent behind it', async () => {
  const { store } = await twoAccounts(1_000)
  const customer = { id: 'cus_one', username: 'one', name: 'One', story: '' }
  const twice = { kind: 'insert-customer', customer } as const
  const finish: Change = { kind: 'finish-due', dueId: 'none' }
  expect(await store.commit({ changes: [finish, twice, twice] })).toEqual({
    kind: 'refused',
    failed: { guard: 'due', subjectId: 'none' },
  })
  await expect(store.commit({ changes: [twice, twice, finish] })).rejects.toThrow('duplicate key')
})

test('an account that the same commit opens is there, though it lacks the money', async () => {
  const { store } = await twoAccounts(1_000)
  const opened = await store.accounts.get('acc_a')
  if (!opened) throw new Error('acc_a was not opened')
  const account = { ...opened, id: 'acc_new', number: 'new', bookedMinor: 0 }
  const open: Change = { kind: 'insert-account', account }
  expect(await store.commit({ changes: [open, move('x', 'acc_new', 'acc_a', 1)] })).toEqual({
    kind: 'refused',
    failed: { guard: 'funds', subjectId: 'acc_new' },
  })
})

test('who must wait too long for an account is told that the store is unavailable, and changes nothing', async () => {
  const { database, bank, store, balances } = await twoAccounts(1_000, { statementTimeoutMs: 300 })
  await database.session(async (other) => {
    await other.query('BEGIN')
    await other.query("SELECT 1 FROM account WHERE bank = $1 AND id = 'acc_b' FOR UPDATE", [bank])
    await expect(store.commit({ changes })).rejects.toThrow(StoreUnavailable)
    await other.query('ROLLBACK')
  })
  expect(await balances()).toEqual([1_000, 1_000])
  expect(await store.commit({ changes })).toEqual(COMMITTED)
})

test('one connection is enough for all that is asked for at once', async () => {
  const { database, store } = await twoAccounts(1_000, { connectionsMax: 1 })
  const refused = { changes: [{ kind: 'finish-due', dueId: 'none' } as const] }
  const failing = { changes: [...changes, ...changes] }
  const settled = await Promise.allSettled(
    [refused, failing, { changes }, refused].map((work) => store.commit(work)),
  )
  expect(settled.map((one) => (one.status === 'fulfilled' ? one.value.kind : 'failed'))).toEqual([
    'refused',
    'failed',
    'committed',
    'refused',
  ])
  expect(await database.query(statement('SELECT 1'))).toEqual([[1]])
})
