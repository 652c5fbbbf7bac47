import { operations } from '@wekeza/contract'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf } from '../world/balances.ts'
import { grantAccess, grantPayments } from '../world/grants.ts'
import { ACHIENG, dormant, everyday, household, NJERI, OTIENO, savings } from '../world/people.ts'

export const accountCases: readonly Case[] = [
  {
    id: 'ACC-001',
    name: 'The accounts listed are those that the customer chose, the same each time',
    operation: 'listAccounts',
    async run(bench) {
      const all = await grantAccess(bench)
      const read = async (token: string) =>
        (await bench.done({ operation: 'listAccounts', token })).data
      const listed = await read(all.token)
      equal(listed.map(({ id }) => id).sort(), [everyday.id, savings.id], 'the accounts of Wanjiru')
      equal(await read(all.token), listed, 'the accounts, read again')
      const one = await grantAccess(bench, { accountIds: [savings.id] })
      equal(
        (await read(one.token)).map(({ id }) => id),
        [savings.id],
        'the one chosen account',
      )
    },
  },
  {
    id: 'ACC-002',
    name: 'An account shows neither its number nor its holder; its details show both',
    operation: 'getAccountDetails',
    async run(bench) {
      const { token } = await grantAccess(bench)
      const params = { account_id: everyday.id }
      const account = await bench.done({ operation: 'getAccount', token, params })
      const text = JSON.stringify(account)
      const { account_number, name } = everyday.payee
      holds(!text.includes(account_number), 'the account', 'no full number', text)
      holds(!text.includes(name), 'the account', 'no name of the holder', text)
      holds(
        account.masked_number.endsWith(account_number.slice(-4)),
        'the masked number',
        'the last four digits',
        account.masked_number,
      )
      const details = await bench.done({ operation: 'getAccountDetails', token, params })
      equal(
        [details.account_number, details.bank_code, details.holders],
        [account_number, everyday.payee.bank_code, [name]],
        'number, bank and holders',
      )
    },
  },
  {
    id: 'ACC-003',
    name: 'An account held by two names both, and either of them may consent to it',
    operation: 'getAccountDetails',
    async run(bench) {
      for (const customerId of [ACHIENG, OTIENO]) {
        const { token } = await grantAccess(bench, { customerId })
        const params = { account_id: household.id }
        const { holders } = await bench.done({ operation: 'getAccountDetails', token, params })
        equal(holders.length, 2, `the holders, as ${customerId} sees them`)
      }
    },
  },
  {
    id: 'ACC-004',
    name: 'What is available is what is booked, less what is held, on an account without overdraft',
    operation: 'getAccountBalance',
    async run(bench) {
      for (const holding of [everyday, savings, household]) {
        const { bookedMinor, availableMinor, heldMinor } = await balanceOf(bench, holding)
        equal(availableMinor, bookedMinor - heldMinor, `what is available on ${holding.id}`)
      }
    },
  },
  {
    id: 'ACC-005',
    name: 'A dormant account can be seen',
    operation: 'getAccount',
    async run(bench) {
      const { token } = await grantAccess(bench, { customerId: NJERI })
      const params = { account_id: dormant.id }
      const { status } = await bench.done({ operation: 'getAccount', token, params })
      equal(status, 'dormant', 'the status of a dormant account')
    },
  },
  {
    id: 'ACC-006',
    name: 'A payment consent’s token opens no account, and an access consent’s token makes no payment',
    operation: null,
    async run(bench) {
      const access = await grantAccess(bench)
      const paying = await grantPayments(bench)
      for (const { id, consent } of Object.values(operations)) {
        if (!consent) continue
        const { token } = consent.kinds.includes('account_access') ? paying : access
        const params = {
          account_id: everyday.id,
          transaction_id: 't',
          payment_id: 'p',
          transfer_id: 't',
          bulk_payment_id: 'b',
        }
        const body = operations[id].takesBody ? {} : undefined
        const answer = await bench.send({ operation: id, token, params, key: 'k', body })
        const { code } = answer.body as { code?: string }
        const codes = ['scope_missing', 'consent_kind_mismatch']
        holds(
          codes.includes(present(code, 'a refusal')),
          `the refusal by ${id}`,
          codes.join(' or '),
          code,
        )
      }
    },
  },
]
