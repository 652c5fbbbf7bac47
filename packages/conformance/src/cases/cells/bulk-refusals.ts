import type { ErrorCode, OperationId } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { balanceOf, unmoved } from '../../world/balances.ts'
import { DAY_MS, nairobiDayIn } from '../../world/bank-time.ts'
import { bulkRow, csvAsk, ended, fileBulk, unspentBulk } from '../../world/bulks.ts'
import { newKey } from '../../world/key.ts'
import { fromMinor, kes } from '../../world/minor.ts'
import { give } from '../../world/payments.ts'
import { dormant, everyday, overdrawn, savings, trading, treasury } from '../../world/people.ts'
import { RISKY } from './paying-refusals.ts'

interface Refused {
  readonly code: ErrorCode
  readonly does: string
  readonly asks: (bench: Bench) => Promise<readonly Ask[]>
}

const HEADER = 'amount,name,account_number,bank_code'
const UNREADABLE: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['a header alone', `${HEADER}\n`],
  ['a column that the contract lacks', `${HEADER},colour\n1.00,A,0110000021,77,green\n`],
  ['a column twice', `${HEADER},amount\n1.00,A,0110000021,77,1.00\n`],
  ['no column for the amount', 'name,account_number,bank_code\nA,0110000021,77\n'],
  ['a quote that is not closed', `${HEADER}\n1.00,"A,0110000021,77\n`],
  ['U+0000', `${HEADER}\n1.00,A\0,0110000021,77\n`],
]

async function askOf(
  bench: Bench,
  ...filing: Parameters<typeof fileBulk> extends [Bench, ...infer Rest] ? Rest : never
) {
  return [(await fileBulk(bench, ...filing)).ask]
}

const refusals: readonly Refused[] = [
  {
    code: 'payment_differs_from_consent',
    does: 'refuses a file that differs from its consent in any one thing',
    asks: async (bench) => {
      const items = [bulkRow()]
      const terms = [{ total: kes('1.01') }, { items_count: 2 }, { file_hash: 'ab'.repeat(32) }]
      return Promise.all(
        terms.map(
          async (differing) => (await fileBulk(bench, { items }, { terms: differing })).ask,
        ),
      )
    },
  },
  {
    code: 'bulk_payment_items_invalid',
    does: 'refuses a file without a good row, whatever its mode',
    asks: async (bench) => {
      const items = [bulkRow({ rail: 'pesalink' })]
      return [...(await askOf(bench, { items })), ...(await askOf(bench, { mode: 'items', items }))]
    },
  },
  {
    code: 'malformed_csv',
    does: 'refuses what is no CSV file with the columns of the contract',
    asks: async (bench) => {
      const grant = await unspentBulk(bench)
      const latin = { ...csvAsk(grant, ''), raw: () => new Uint8Array([0xe9, 0x2c, 0x0a]) }
      return [...UNREADABLE.map(([, text]) => csvAsk(grant, text)), latin]
    },
  },
  {
    code: 'insufficient_funds',
    does: 'refuses a file that comes to more than is available',
    asks: async (bench) => {
      const { availableMinor } = await balanceOf(bench, overdrawn)
      const amount = kes(fromMinor(Math.max(0, availableMinor)))
      const items = [...(amount.amount === '0.00' ? [] : [bulkRow({ amount })]), bulkRow()]
      return askOf(bench, { items }, { payer: overdrawn })
    },
  },
  {
    code: 'account_dormant',
    does: 'lets nothing leave a dormant account',
    asks: (bench) => askOf(bench, { items: [bulkRow()] }, { payer: dormant }),
  },
  {
    code: 'execution_date_invalid',
    does: 'refuses a day that is not later, or is past the end of the consent',
    asks: async (bench) => {
      const days = await Promise.all([0, -1, 6].map((inDays) => nairobiDayIn(bench, inDays)))
      const filed = days.map((execution_date) =>
        fileBulk(bench, { items: [bulkRow()], execution_date }, { expiresInMs: 5 * DAY_MS }),
      )
      return (await Promise.all(filed)).map(({ ask }) => ask)
    },
  },
  {
    code: 'risk_declined',
    does: 'refuses a file with an item that the bank must look at first',
    asks: (bench) => {
      const risky = bulkRow({ payee: everyday.payee, amount: kes(RISKY) })
      return askOf(bench, { items: [risky] }, { payer: treasury })
    },
  },
]

const UNDER: readonly OperationId[] = [
  'getBulkPayment',
  'cancelBulkPayment',
  'listBulkPaymentItems',
]

export const bulkRefusals: readonly Case[] = [
  ...refusals.map(
    ({ code, does, asks }): Case => ({
      id: `createBulkPayment:${code}`,
      name: `createBulkPayment ${does}; nothing moves`,
      operation: 'createBulkPayment',
      code,
      run: (bench) =>
        unmoved(bench, [everyday, savings, trading, overdrawn, dormant], async () => {
          for (const ask of await asks(bench)) await bench.refused(ask, code)
        }),
    }),
  ),
  {
    id: 'createBulkPayment:consent_consumed',
    name: 'createBulkPayment refuses the file a second time',
    operation: 'createBulkPayment',
    code: 'consent_consumed',
    async run(bench) {
      const { grant, ask } = await fileBulk(bench, { items: [bulkRow()] })
      const { id } = await bench.done(ask)
      const { payment_id } = await bench.refused({ ...ask, key: newKey() }, 'consent_consumed')
      equal(payment_id, id, 'the bulk payment that used the consent')
      await ended(bench, grant, id)
      await give(bench, everyday, 100)
    },
  },
  {
    id: 'cancelBulkPayment:bulk_payment_not_cancellable',
    name: 'cancelBulkPayment refuses what has begun',
    operation: 'cancelBulkPayment',
    code: 'bulk_payment_not_cancellable',
    async run(bench) {
      const { grant, ask } = await fileBulk(bench, { items: [bulkRow()] })
      const params = { bulk_payment_id: (await bench.done(ask)).id }
      await ended(bench, grant, params.bulk_payment_id)
      const { token } = grant
      const cancel = { operation: 'cancelBulkPayment', token, params } as const
      await bench.refused(cancel, 'bulk_payment_not_cancellable')
      await give(bench, everyday, 100)
    },
  },
  ...UNDER.map(
    (operation): Case => ({
      id: `${operation}:bulk_payment_not_found`,
      name: `${operation} refuses what was made under another consent as if it were not there`,
      operation,
      code: 'bulk_payment_not_found',
      async run(bench) {
        const { grant, ask } = await fileBulk(bench, { items: [bulkRow()] })
        const { id } = await bench.done(ask)
        const { token } = await unspentBulk(bench)
        for (const bulk_payment_id of [id, `${id}0`]) {
          const params = { bulk_payment_id }
          await bench.refused({ operation, token, params }, 'bulk_payment_not_found')
        }
        await ended(bench, grant, id)
        await give(bench, everyday, 100)
      },
    }),
  ),
]
