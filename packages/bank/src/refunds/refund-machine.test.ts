import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RailState } from '../rails/rail-state.ts'
import {
  APP,
  ELSEWHERE,
  FROM,
  instruction,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'

const SHOP = 'acc_baraka_business'
const RAIL = 'acc_rail_pesalink'
const PAID_MINOR = 1_000_00
const CAP_MINOR = 600_00
const RAIL_MIN_MINOR = 10_00
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What somebody does: the application pays back, the rail changes, time goes on, the shop withdraws its consent. */
type Command =
  | { kind: 'refund'; of: 'home' | 'away'; amountMinor: number | null }
  | { kind: 'rail'; state: RailState['state'] }
  | { kind: 'advance'; byMs: number }
  | { kind: 'revoke' }

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('refund' as const),
      of: fc.constantFrom('home', 'away'),
      amountMinor: fc.option(fc.constantFrom(1, 9_99, 10_00, 333_33, 500_00, 600_01, 1_000_00)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rail' as const),
      state: fc.constantFrom('open', 'closed', 'failing'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      byMs: fc.constantFrom(1_000, MINUTE_MS, HOUR_MS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'revoke' as const }) },
)

/** As a plain reader of the rules has it. */
interface Model {
  leftMinor: { home: number; away: number }
  rail: RailState['state']
  revoked: boolean
}

function allows(model: Model, { of, amountMinor }: Extract<Command, { kind: 'refund' }>): boolean {
  const leftMinor = model.leftMinor[of]
  const minor = amountMinor ?? leftMinor
  if (leftMinor === 0 || minor > leftMinor) return false
  if (of === 'home') return !model.revoked && minor <= CAP_MINOR
  return model.rail !== 'closed' && minor >= RAIL_MIN_MINOR
}

async function paidBank() {
  const small = await smallBank()
  const pay = async (more = {}) => {
    const consent = await small.authorised(single(PAID_MINOR, more))
    const asked = instruction(PAID_MINOR, more)
    return (await small.take(await small.bank.payments.initiate(consent, asked))).payment
  }
  const home = await pay()
  const away = await pay({ rail: 'pesalink', payee: ELSEWHERE })
  const terms = { kind: 'refunds', debtorAccountId: SHOP, capPerRefundMinor: CAP_MINOR } as const
  const consent = await small.authorised(terms, 'cus_baraka')
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  return { small, payments: { home, away }, consent }
}

type PaidBank = Awaited<ReturnType<typeof paidBank>>

async function carryOut({ small, payments, consent }: PaidBank, model: Model, done: Command) {
  const { bank, clock } = small
  switch (done.kind) {
    case 'refund': {
      const consentId = done.of === 'home' ? consent.id : null
      const order = { amountMinor: done.amountMinor, consentId, reason: null }
      const decided = await bank.refunds.order(APP, payments[done.of].id, order)
      expect(decided.ok, JSON.stringify(decided)).toBe(allows(model, done))
      if (!decided.ok) return
      model.leftMinor[done.of] -= done.amountMinor ?? model.leftMinor[done.of]
      return void (await small.take(decided))
    }
    case 'rail': {
      const state = { rail: 'pesalink', state: done.state, delayMs: 0 } as const
      model.rail = done.state
      return void (await bank.store.commit({ changes: [{ kind: 'set-rail', state }] }))
    }
    case 'revoke': {
      const read = (await bank.store.consents.get(consent.id)) ?? consent
      const by = { kind: 'customer', id: 'cus_baraka' } as const
      await small.take({ ok: true, ...(await bank.consents.revoke(read, by)) })
      model.revoked = true
      return
    }
    case 'advance':
      await clock.advance(done.byMs)
      await bank.runDue()
      model.leftMinor.away = PAID_MINOR - (await standing(small, payments.away.id))
  }
}

const refundsOf = ({ bank }: SmallBank, paymentId: string) =>
  bank.store.refunds.page(paymentId, { limit: 99 })

/** What has gone back or is on its way. */
async function standing(small: SmallBank, paymentId: string): Promise<number> {
  const rows = await refundsOf(small, paymentId)
  return sum(rows.filter(({ status }) => status !== 'failed'))
}

const sum = (rows: readonly { amountMinor: number }[]) =>
  rows.reduce((total, { amountMinor }) => total + amountMinor, 0)

const balances = (small: SmallBank) =>
  Promise.all([FROM, SHOP, RAIL].map((id) => small.bookedMinor(id)))

test('whatever is paid back in whatever order, no more goes back than was paid, and no money appears or vanishes', async () => {
  const property = fc.asyncProperty(fc.array(command, { maxLength: 20 }), async (commands) => {
    const paid = await paidBank()
    const { small, payments } = paid
    const [from = 0, shop = 0, rail = 0] = await balances(small)
    const leftMinor = { home: PAID_MINOR, away: PAID_MINOR }
    const model: Model = { leftMinor, rail: 'open', revoked: false }
    for (const done of commands) {
      await carryOut(paid, model, done)
      const settled = { home: 0, away: 0 }
      for (const of of ['home', 'away'] as const) {
        const { id } = payments[of]
        const refundedMinor = await standing(small, id)
        expect(refundedMinor).toBeLessThanOrEqual(PAID_MINOR)
        expect(await small.bank.store.payments.get(id)).toMatchObject({ refundedMinor })
        const rows = await refundsOf(small, id)
        settled[of] = sum(rows.filter(({ status }) => status === 'settled'))
      }
      expect(await balances(small)).toEqual([
        from + settled.home + settled.away,
        shop - settled.home,
        rail - settled.away,
      ])
    }
  })
  await fc.assert(property, { numRuns: 120 })
})
