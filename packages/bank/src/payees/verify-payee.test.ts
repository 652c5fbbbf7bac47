import { expect, test } from 'vitest'
import { HERE, PAYBILL, PHONE, THERE, TILL } from '../testing/payees.ts'
import { smallBank } from '../testing/small-bank.ts'

const JOINT = { ...HERE, account_number: '0110000034' }

async function verified(
  payee: Parameters<Awaited<ReturnType<typeof smallBank>>['bank']['payees']['verify']>[0],
) {
  const { bank, take } = await smallBank()
  return (await take(await bank.payees.verify(payee))).verification
}

test('a name that is the account’s is a match, and no name is told', async () => {
  expect(await verified(HERE)).toEqual({ result: 'match', registeredName: null })
})

test('a name that is nearly the account’s is told the right one', async () => {
  expect(await verified({ ...HERE, name: 'Baraka Trader Limited' })).toEqual({
    result: 'close_match',
    registeredName: 'Baraka Traders Ltd',
  })
})

test.each(['Achieng Odhiambo', 'Otieno Odhiambo', 'Achieng Odhiambo & Otieno Odhiambo'])(
  'an account of two is in the name of either, and of both: %s',
  async (name) => {
    expect((await verified({ ...JOINT, name })).result).toBe('match')
  },
)

test('of an account of two, only the holder who is nearly meant is told', async () => {
  expect(await verified({ ...JOINT, name: 'O. Odhiambo' })).toEqual({
    result: 'close_match',
    registeredName: 'Otieno Odhiambo',
  })
})

test('another’s account, none, and the bank’s own are told alike', async () => {
  const none = { result: 'no_match', registeredName: null }
  expect(await verified({ ...HERE, name: 'Njeri Mwangi' })).toEqual(none)
  expect(await verified({ ...HERE, account_number: '0119999999' })).toEqual(none)
  const own = { ...HERE, account_number: 'acc_fees', name: 'Wekeza Bank' }
  expect(await verified(own)).toEqual(none)
})

test.each([THERE, PHONE, PAYBILL, TILL])(
  'whoever is not with this bank cannot be known: $name',
  async (payee) => {
    expect(await verified(payee)).toEqual({ result: 'unavailable', registeredName: null })
  },
)

test('a payee that there cannot be is refused', async () => {
  const { bank } = await smallBank()
  expect(await bank.payees.verify({ ...HERE, bank_code: '98' })).toMatchObject({
    failure: { code: 'bank_code_unknown' },
  })
})
