import type { EventType } from '@wekeza/contract'
import { expect, test } from 'vitest'
import { catchUp } from './catch-up.ts'
import { newListener } from './listener.ts'
import { openOutlet } from './outlet.ts'

type Bank = Parameters<typeof catchUp>[2]['bank']
type Page = Awaited<ReturnType<Bank['events']['page']>>

const PAGES_MAX = 5

/** Somebody who has heard all up to a place, and a bank whose pages a test writes. */
function late(afterPlace: number, read: (afterPlace: number, pages: number) => Page) {
  const asked: number[] = []
  const page = async (_: string, ask: { afterPlace: number }) => {
    if (asked.push(ask.afterPlace) > PAGES_MAX) throw new Error('it reads on and on')
    return read(ask.afterPlace, asked.length)
  }
  const bank = { events: { page }, store: { consents: {}, transactions: {} } } as unknown as Bank
  const types: readonly EventType[] | null = null
  const listening = { applicationId: 'app', types, afterPlace, stillStands: async () => true }
  const listener = newListener(
    listening,
    openOutlet(() => {}),
    0,
  )
  return { asked, listener, parts: { bank, publicUrl: 'http://bank.test' } }
}

const nothing = (place: number, hasMore = false): Page => ({ events: [], place, hasMore })

test('whoever has nothing to hear goes on where the others are', async () => {
  const { asked, listener, parts } = late(3, (afterPlace) => nothing(afterPlace))
  await catchUp(listener, { place: 9 }, parts)
  expect(asked).toEqual([3])
  expect([listener.live, listener.place]).toEqual([true, 9])
})

test('what the others are told while a page is read is read as well', async () => {
  const hub = { place: 5 }
  const { asked, listener, parts } = late(3, (afterPlace, pages) => {
    if (pages === 1) hub.place = 7
    return nothing(pages === 1 ? 5 : afterPlace)
  })
  await catchUp(listener, hub, parts)
  expect(asked).toEqual([3, 5])
  expect([listener.live, listener.place]).toEqual([true, 7])
})

test('as long as there is more it reads behind the last page', async () => {
  const { asked, listener, parts } = late(0, (afterPlace) =>
    nothing(afterPlace + 2, afterPlace < 4),
  )
  await catchUp(listener, { place: 6 }, parts)
  expect(asked).toEqual([0, 2, 4])
  expect(listener.live).toBe(true)
})

test('whoever has left is told nothing more', async () => {
  const { asked, listener, parts } = late(0, (afterPlace) => nothing(afterPlace, true))
  listener.outlet.end()
  await catchUp(listener, { place: 6 }, parts)
  expect(asked).toEqual([])
})
