import { expect, test } from 'vitest'
import { FakePlatform, json } from '../testing/fake-platform.ts'

const page = (ids: string[], next: string | null) =>
  json({ data: ids.map((id) => ({ id })), page: { has_more: next !== null, next_cursor: next } })

const two = () => new FakePlatform(page(['t1', 't2'], 'c1'), page(['t3'], null))

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('a list is awaited to its first page', async () => {
  const first = await two().customer().transactions.list('acc_a')
  expect([idsOf(first.data), first.hasMore, first.nextCursor]).toEqual([['t1', 't2'], true, 'c1'])
})

test('a page leads to the next, and the last to none', async () => {
  const first = await two().customer().transactions.list('acc_a')
  const second = await first.next()
  expect(idsOf(second?.data ?? [])).toEqual(['t3'])
  expect(await second?.next()).toBe(null)
})

test('a list is walked over all of its items', async () => {
  const found: string[] = []
  for await (const { id } of two().customer().transactions.list('acc_a')) found.push(id)
  expect(found).toEqual(['t1', 't2', 't3'])
})

test('each page keeps the filters and adds its cursor', async () => {
  const platform = two()
  const list = platform.customer().transactions.list('acc_a', { limit: 2, direction: 'debit' })
  await list.toArray({ max: 10 })
  expect(platform.seen.map(({ path }) => path)).toEqual([
    '/v1/accounts/acc_a/transactions?limit=2&direction=debit',
    '/v1/accounts/acc_a/transactions?limit=2&direction=debit&cursor=c1',
  ])
})

test('a walk that stops fetches no page that it does not reach', async () => {
  const platform = two()
  for await (const { id } of platform.customer().transactions.list('acc_a')) if (id === 't2') break
  expect(platform.seen).toHaveLength(1)
})

test('byPage walks page by page', async () => {
  const sizes: number[] = []
  for await (const { data } of two().customer().transactions.list('acc_a').byPage()) {
    sizes.push(data.length)
  }
  expect(sizes).toEqual([2, 1])
})

test('toArray gathers no more than max, and fetches no page for it', async () => {
  const platform = two()
  const items = await platform.customer().transactions.list('acc_a').toArray({ max: 2 })
  expect([idsOf(items), platform.seen.length]).toEqual([['t1', 't2'], 1])
})

test('toArray without a max that counts is refused', async () => {
  const list = two().customer().transactions.list('acc_a')
  await expect(list.toArray({ max: Number.NaN })).rejects.toThrow('Give a whole number')
})

test('an empty page in the middle does not end the walk', async () => {
  const platform = new FakePlatform(page([], 'c1'), page(['t1'], null))
  const items = await platform.customer().transactions.list('acc_a').toArray({ max: 10 })
  expect(idsOf(items)).toEqual(['t1'])
})

test('a list that grows at its end says where to go on, and is walked no further', async () => {
  const last = json({ data: [{ id: 'e1' }], page: { has_more: false, next_cursor: 'c9' } })
  const platform = new FakePlatform(last.clone(), last)
  const page = await platform.client().events.list()
  expect([page.hasMore, page.nextCursor, await page.next()]).toEqual([false, 'c9', null])
  expect(await platform.client().events.list().toArray({ max: 5 })).toHaveLength(1)
})

test('a cursor that comes back ends the walk by name', async () => {
  const platform = new FakePlatform(page(['t1'], 'c1'), page(['t2'], 'c1'), page(['t3'], 'c1'))
  const list = platform.customer().transactions.list('acc_a')
  await expect(list.toArray({ max: 10 })).rejects.toMatchObject({ code: 'cursor_repeated' })
})

test('a page is printed and written without what turns it', async () => {
  const first = await two().customer().transactions.list('acc_a')
  expect(Object.keys(JSON.parse(JSON.stringify(first)))).toEqual(['data', 'hasMore', 'nextCursor'])
})
