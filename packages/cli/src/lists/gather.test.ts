import type { PagedCall } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { gather, pageQuery } from './gather.ts'

/** A list in pages of three, that tells how many of them were fetched. */
function listOf(count: number) {
  const list = {
    fetched: 0,
    async *byPage() {
      for (let at = 0; at < count; at += 3) {
        list.fetched += 1
        const data = [at, at + 1, at + 2].filter((item) => item < count)
        yield { data, hasMore: at + 3 < count }
      }
    },
  }
  return list
}

const asList = (list: ReturnType<typeof listOf>) => list as unknown as PagedCall<number>

test('a walk stops at its limit, and says that there is more', async () => {
  const list = listOf(9)
  expect(await gather(asList(list), { limit: 4 })).toEqual({ items: [0, 1, 2, 3], more: true })
  expect(list.fetched).toBe(2)
})

test('a limit that falls on the end of the list leaves nothing', async () => {
  expect(await gather(asList(listOf(6)), { limit: 6 })).toMatchObject({ more: false })
  expect(await gather(asList(listOf(5)), { limit: 6 })).toMatchObject({ more: false })
})

test('all means every page', async () => {
  const { items, more } = await gather(asList(listOf(100)), { all: true })
  expect([items.length, more]).toEqual([100, false])
})

test('no more is asked for in a page than is wanted, nor than the platform gives', () => {
  expect(pageQuery({ limit: 4 })).toEqual({ limit: 4 })
  expect(pageQuery({})).toEqual({ limit: 25 })
  expect(pageQuery({ limit: 1_000 })).toEqual({ limit: 100 })
  expect(pageQuery({ all: true })).toEqual({ limit: 100 })
})
