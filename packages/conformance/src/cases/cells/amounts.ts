import type { ErrorCode, OperationId } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { unmoved } from '../../world/balances.ts'
import { newKey } from '../../world/key.ts'
import { everyday, savings, trading } from '../../world/people.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

export interface WrongMoney {
  readonly code: ErrorCode
  readonly amounts: readonly string[]
  readonly currencies?: readonly string[]
}

/** Each way to write money wrongly has a code of its own. */
export const WRONG: readonly WrongMoney[] = [
  {
    code: 'amount_malformed',
    amounts: ['1e3', '1,000.00', ' 1', '1.', '.5', '+1', '0x10', '١', 'ten', '1.00 KES'],
  },
  { code: 'amount_negative', amounts: ['-1', '-0.01'] },
  { code: 'amount_zero', amounts: ['0', '0.00', '000'] },
  { code: 'amount_too_precise', amounts: ['1.005', '0.001', '1.000'] },
  { code: 'amount_too_large', amounts: ['12345678901234', '9'.repeat(40)] },
  { code: 'currency_not_supported', amounts: ['1.00'], currencies: ['USD', 'XXX'] },
]

const TAKING: readonly OperationId[] = [
  'createConsent',
  'createPayment',
  'quotePayment',
  'createTransfer',
  'confirmFunds',
  'postTransaction',
]

export const amountCases: readonly Case[] = WRONG.flatMap(({ code, amounts, currencies }) =>
  cellCases({
    code,
    does: `refuses ${currencies?.[0] ?? JSON.stringify(amounts[0])} and its like; nothing moves`,
    where: ({ id }) => TAKING.includes(id),
    run: (bench, { id }) =>
      unmoved(bench, [everyday, savings, trading], async () => {
        const { ask } = await scenes[id](bench)
        const newest = await newestConsent(bench)
        for (const currency of currencies ?? ['KES']) {
          for (const amount of amounts) {
            const body = { ...(ask.body as object), amount: { amount, currency } }
            await bench.refused({ ...ask, key: newKey(), body }, code)
          }
        }
        equal(await newestConsent(bench), newest, 'the newest consent, after what was refused')
      }),
  }),
)

async function newestConsent(bench: Bench): Promise<unknown> {
  const token = await applicationToken(bench)
  const { data } = await bench.done({ operation: 'listConsents', token, query: { limit: 1 } })
  return data[0]
}
