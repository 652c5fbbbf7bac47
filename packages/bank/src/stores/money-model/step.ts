import fc from 'fast-check'

/** One thing that somebody does to a bank, or that time does. `nth` counts what was made before, and goes round. */
export type Step =
  | {
      readonly kind: 'pay'
      readonly from: number
      /** one of the others, or somebody at another bank */
      readonly to: number | 'elsewhere'
      readonly amountMinor: number
      /** 0: at once */
      readonly inDays: number
      readonly reviewed: boolean
    }
  | { readonly kind: 'cancel'; readonly nth: number }
  | { readonly kind: 'refund'; readonly nth: number; readonly amountMinor: number }
  | { readonly kind: 'judge'; readonly nth: number; readonly released: boolean }
  | { readonly kind: 'rail'; readonly state: 'open' | 'closed' | 'failing' }
  | { readonly kind: 'revoke'; readonly from: number; readonly way: 'here' | 'away' }
  | { readonly kind: 'pass'; readonly ms: number }

export const PEOPLE = 3

const aPerson = fc.integer({ min: 0, max: PEOPLE - 1 })
// Small ones are frequent, so that what was paid is paid back in part.
const anAmount = fc.oneof(
  fc.constantFrom(10_00, 20_00),
  fc.integer({ min: 10, max: 2_600 }).map((shillings) => shillings * 100),
)
const nth = fc.nat({ max: 20 })

const aPayment: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('pay' as const),
  from: aPerson,
  to: fc.oneof(aPerson, fc.constant('elsewhere' as const)),
  amountMinor: anAmount,
  inDays: fc.constantFrom(0, 0, 0, 1, 3),
  reviewed: fc.constantFrom(false, false, false, true),
})

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: aPayment },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), nth }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('refund' as const), nth, amountMinor: anAmount }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('judge' as const), nth, released: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rail' as const),
      state: fc.constantFrom('open' as const, 'closed' as const, 'failing' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('revoke' as const),
      from: aPerson,
      way: fc.constantFrom('here' as const, 'away' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      ms: fc.constantFrom(1_000, 10_000, 3_600_000, 86_400_000, 3 * 86_400_000),
    }),
  },
)

export const someSteps = fc.array(aStep, { minLength: 1, maxLength: 25, size: 'max' })
