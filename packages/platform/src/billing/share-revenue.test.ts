import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareRevenue } from './share-revenue.ts'

const fees = fc.array(
  fc.record({
    paymentId: fc.uuid(),
    applicationId: fc.constantFrom('app_one', 'app_two'),
    day: fc.constantFrom('2026-04-01', '2026-04-30'),
    feeMinor: fc.nat(10_000_000),
    shareBasisPoints: fc.nat(10_000),
  }),
)

test('what the partner gets and what the bank keeps sum to the fees that were taken', () => {
  fc.assert(
    fc.property(fees, (taken) => {
      const { partnerMinor, bankMinor, feesMinor } = shareRevenue(taken)
      expect(partnerMinor + bankMinor).toBe(feesMinor)
      expect(feesMinor).toBe(taken.reduce((sum, { feeMinor }) => sum + feeMinor, 0))
    }),
  )
})

test('neither gets less than nothing of any payment', () => {
  fc.assert(
    fc.property(fees, (taken) => {
      for (const { partnerMinor, bankMinor } of shareRevenue(taken).lines) {
        expect(Math.min(partnerMinor, bankMinor)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('a cent that cannot be shared stays with the bank', () => {
  const fee = { paymentId: 'pay_1', applicationId: 'app_one', day: '2026-04-01' }
  const { lines } = shareRevenue([{ ...fee, feeMinor: 15, shareBasisPoints: 1_000 }])
  expect(lines).toMatchObject([{ partnerMinor: 1, bankMinor: 14 }])
})
