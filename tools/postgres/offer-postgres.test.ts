import { expect, onTestFinished, test } from 'vitest'
import { offerPostgres } from './offer-postgres.ts'

/** A cluster that only counts how often it was started and stopped. */
async function offered(url: () => string = () => 'postgres://one') {
  const count = { starts: 0, stops: 0 }
  const offer = await offerPostgres(async () => {
    count.starts += 1
    const stop = async () => {
      count.stops += 1
    }
    return { url: url(), stop }
  })
  onTestFinished(() => offer.end())
  const ask = async (address = offer.address) => (await fetch(address)).json()
  return { offer, count, ask }
}

test('nothing starts before anybody asks, and nothing needs to be stopped then', async () => {
  const { offer, count } = await offered()
  await offer.end()
  expect(count).toEqual({ starts: 0, stops: 0 })
})

test('all who ask share one cluster, which ends with the offer', async () => {
  const { offer, count, ask } = await offered()
  const one = { url: 'postgres://one' }
  expect(await Promise.all([ask(), ask()])).toEqual([one, one])
  expect(count).toEqual({ starts: 1, stops: 0 })
  await offer.end()
  expect(count.stops).toBe(1)
})

test('a machine that cannot start one is told why, every time', async () => {
  const { ask } = await offered(() => {
    throw new Error('it is a toaster')
  })
  const reason = { reason: 'no PostgreSQL here: it is a toaster' }
  expect([await ask(), await ask()]).toEqual([reason, reason])
})

test('whoever does not know the address gets nothing', async () => {
  const { offer, count } = await offered()
  expect((await fetch(new URL('/', offer.address))).status).toBe(404)
  expect(count.starts).toBe(0)
})
