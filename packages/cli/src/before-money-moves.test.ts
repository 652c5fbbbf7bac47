import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a quote names the rails in the order in which the money would be there', async () => {
  const argv = ['payments', 'quote', '--to', '01234567@01', '--amount', '1250.00']
  expect(await world.json(...argv)).toMatchObject({ order: ['pesalink', 'eft'] })
})

test('a name that is nearly the account’s is told the right one', async () => {
  const asked = ['--to', '0110000021', '--to-name', 'Baraka Trader']
  expect(await world.json('payees', 'verify', ...asked)).toMatchObject({
    result: 'close_match',
    registered_name: 'Baraka Traders Ltd',
  })
})

test.each([
  ['10.00', true],
  ['9000000000.00', false],
])('whether %s shillings are there is told', async (amount, there) => {
  const asked = ['--amount', amount, '--auto-approve', '--as', 'wanjiru']
  expect(await world.json('funds', 'confirm', ...asked)).toMatchObject({ funds_available: there })
})

test('a payment of a later day is cancelled', async () => {
  const to = ['--to', '0110000021', '--to-name', 'Baraka Traders Ltd', '--amount', '100.00']
  const from = ['--from', 'acc_wanjiru_current', '--auto-approve', '--as', 'wanjiru']
  const day = ['--execution-date', '2026-01-20']
  const made = await world.json<{ id: string }>('payments', 'create', ...from, ...to, ...day)
  expect(made).toMatchObject({ status: 'scheduled' })
  expect(await world.json('payments', 'cancel', made.id)).toMatchObject({ status: 'cancelled' })
})
