import { expect, test } from 'vitest'
import { seededIds } from '../ports/ids.ts'
import { memoryStore } from '../stores/memory/index.ts'
import { NOW_MS } from '../testing/small-bank.ts'
import { personas } from './personas.ts'
import { seedBank } from './seed-bank.ts'

const accountIds = personas.flatMap((persona) => persona.accounts.map((account) => account.id))

async function planted(seed: number, nowMs = NOW_MS) {
  const store = memoryStore()
  await seedBank(store, { seed, nowMs, ids: seededIds({ seed, nowMs: () => nowMs }) })
  const accounts = await Promise.all(accountIds.map((id) => store.accounts.get(id)))
  const pages = accountIds.map((id) => store.transactions.page(id, { limit: 1000 }))
  return { store, accounts, transactions: await Promise.all(pages) }
}

test('the same seed gives the same bytes', async () => {
  const [one, two] = [await planted(7), await planted(7)]
  expect(JSON.stringify(one.transactions)).toBe(JSON.stringify(two.transactions))
  expect(JSON.stringify(one.accounts)).toBe(JSON.stringify(two.accounts))
})

test('another seed gives another history', async () => {
  const [one, two] = [await planted(7), await planted(8)]
  expect(JSON.stringify(one.transactions)).not.toBe(JSON.stringify(two.transactions))
})

test('each persona is what its story says', async () => {
  const { store } = await planted(1)
  const account = (id: string) => store.accounts.get(id)
  expect((await account('acc_achieng_joint'))?.holders).toEqual([
    'Achieng Odhiambo',
    'Otieno Odhiambo',
  ])
  expect((await account('acc_kiprop_current'))?.bookedMinor).toBeLessThan(0)
  expect((await account('acc_njeri_dormant'))?.status).toBe('dormant')
  expect((await account('acc_wanjiru_current'))?.bookedMinor).toBeGreaterThan(10_000_00)
  const business = await store.transactions.page('acc_baraka_business', { limit: 1000 })
  expect(business.length).toBeGreaterThan(80)
})

test('on any day and with any seed nobody spends what they do not have, and the books sum to zero', async () => {
  const DAY_MS = 86_400_000
  for (let index = 0; index < 60; index += 1) {
    const { accounts, store } = await planted(index, NOW_MS + index * 7 * DAY_MS)
    const world = await store.accounts.get('acc_world')
    const sum = accounts.reduce((total, account) => total + (account?.bookedMinor ?? 0), 0)
    expect(sum + (world?.bookedMinor ?? 0)).toBe(0)
  }
})

test('no transaction lies in the future', async () => {
  const { transactions } = await planted(1)
  const latest = Math.max(...transactions.flat().map((row) => row.bookedAtMs))
  expect(latest).toBeLessThan(NOW_MS)
})
