import type { Bench } from '../bench/bench.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { bankNowMs } from '../world/bank-time.ts'
import type { Owner } from '../world/developers.ts'
import { monthAt } from '../world/invoices.ts'
import { toMinor } from '../world/minor.ts'
import { newPayer } from '../world/payers.ts'
import { paidFees } from '../world/revenue.ts'

const BASIS_POINTS = 10_000

function statementOf(bench: Bench, { token, organisationId }: Owner, month: string) {
  const params = { organisation_id: organisationId, month }
  return bench.done({ operation: 'getRevenueStatement', token, params })
}

export const revenueCases: readonly Case[] = [
  {
    id: 'REV-001',
    name: 'A statement has each fee that was paid, shares it as the plan says, and comes to the fees',
    operation: 'getRevenueStatement',
    movesClock: true,
    async run(bench) {
      const { owner, own } = await newPayer(bench)
      const payments = await paidFees(own)
      equal([...new Set(payments.map(({ status }) => status))], ['settled'], 'their status')
      const { month } = monthAt(await bankNowMs(own))
      const { lines, fees, partner_share, bank_share } = await statementOf(bench, owner, month)
      const feesOf = new Map(payments.map(({ id, fee }) => [id, fee]))
      equal(lines.map((line) => line.payment_id).sort(), [...feesOf.keys()].sort(), 'the payments')
      holds(toMinor(fees.amount) > 0, 'the fees', 'some', fees)
      for (const line of lines) {
        equal(line.fee, feesOf.get(line.payment_id), 'the fee of a line')
        const feeMinor = toMinor(line.fee.amount)
        const shareMinor = toMinor(line.partner_share.amount)
        holds(line.share_basis_points > 0, 'the share', 'some of it', line)
        const wanted = Math.floor((feeMinor * line.share_basis_points) / BASIS_POINTS)
        equal(shareMinor, wanted, 'the share of a fee')
        equal(shareMinor + toMinor(line.bank_share.amount), feeMinor, 'both shares of a fee')
      }
      const sum = (amounts: readonly { amount: string }[]) =>
        amounts.reduce((total, { amount }) => total + toMinor(amount), 0)
      const told = [fees, partner_share, bank_share].map(({ amount }) => toMinor(amount))
      const summed = [
        sum(payments.map(({ fee }) => fee)),
        sum(lines.map((line) => line.partner_share)),
        sum(lines.map((line) => line.bank_share)),
      ]
      equal(told, summed, 'fees and shares, beside the sum of the lines')
    },
  },
  {
    id: 'REV-002',
    name: 'Whoever has earned nothing has a statement of nothing',
    operation: 'getRevenueStatement',
    movesClock: true,
    async run(bench) {
      const { owner, own } = await newPayer(bench)
      const { month } = monthAt(await bankNowMs(own))
      const { lines, fees, partner_share } = await statementOf(bench, owner, month)
      equal([lines, fees.amount, partner_share.amount], [[], '0.00', '0.00'], 'the statement')
    },
  },
]
