import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../../bench/bench.ts'
import { equal, matches } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { bankTimeIn, DAY_MS, MINUTE_MS } from '../../world/bank-time.ts'
import { ALL_PERMISSIONS, grantAccess } from '../../world/grants.ts'
import { newKey } from '../../world/key.ts'
import { kes } from '../../world/minor.ts'
import { elsewhere, everyday } from '../../world/people.ts'
import { singlePayment } from '../../world/scenes/consents.ts'
import { applicationToken } from '../../world/tokens.ts'

type Request = Body<'createConsent'>

/** The same, again and again. */
function recurringOf({ amount, payee, rail }: Schema<'SinglePaymentRequest'>) {
  return { kind: 'recurring_payment', cap_per_payment: amount, payees: [payee], rail } as const
}

async function asking(bench: Bench, body: Request) {
  const token = await applicationToken(bench)
  return { operation: 'createConsent', token, key: newKey(), body } as const
}

const bulk: Request = {
  kind: 'bulk_payment',
  total: kes('1.00'),
  items_count: 1,
  file_hash: 'ab'.repeat(32),
}
const single = singlePayment as Extract<Request, { kind: 'single_payment' }>

const requests: readonly Case[] = [
  {
    id: 'createConsent:fallback_rail_repeated',
    name: 'createConsent refuses a fallback by the very rail that it is for',
    operation: 'createConsent',
    code: 'fallback_rail_repeated',
    async run(bench) {
      const terms = {
        ...single,
        payee: elsewhere,
        rail: 'pesalink',
        amount: kes('1000.00'),
      } as const
      const repeated = { ...terms, fallback_rails: ['eft' as const, 'pesalink' as const] }
      await bench.refused(await asking(bench, repeated), 'fallback_rail_repeated')
      const { fallback_rails } = await bench.done(
        await asking(bench, { ...terms, fallback_rails: ['eft'] }),
      )
      equal(fallback_rails, ['eft'], 'the fallback rails')
    },
  },
  {
    id: 'createConsent:consent_expiry_invalid',
    name: 'createConsent refuses an expiry that is past or later than its kind allows',
    operation: 'createConsent',
    code: 'consent_expiry_invalid',
    async run(bench) {
      const access: Request = { kind: 'account_access', permissions: [...ALL_PERMISSIONS] }
      const recurring = recurringOf(single)
      const times: [Request, number][] = [
        [single, -MINUTE_MS],
        [single, 181 * DAY_MS],
        [access, 181 * DAY_MS],
        [{ ...recurring, payees: [...recurring.payees], expires_at: '' }, 366 * DAY_MS],
        [bulk, 181 * DAY_MS],
        [{ kind: 'refunds' }, 366 * DAY_MS],
      ]
      for (const [request, inMs] of times) {
        const body = { ...request, expires_at: await bankTimeIn(bench, inMs) }
        await bench.refused(await asking(bench, body), 'consent_expiry_invalid')
      }
    },
  },
  {
    id: 'createConsent:consent_start_invalid',
    name: 'createConsent refuses a start that is not before the expiry',
    operation: 'createConsent',
    code: 'consent_start_invalid',
    async run(bench) {
      const { payees, ...recurring } = recurringOf(single)
      const expires_at = await bankTimeIn(bench, DAY_MS)
      const body = { ...recurring, payees: [...payees], expires_at, starts_at: expires_at }
      await bench.refused(await asking(bench, body), 'consent_start_invalid')
      const starts_at = await bankTimeIn(bench, MINUTE_MS)
      await bench.done(await asking(bench, { ...body, starts_at }))
    },
  },
  {
    id: 'createConsent:transactions_window_invalid',
    name: 'createConsent refuses a window of transactions that nothing fits into',
    operation: 'createConsent',
    code: 'transactions_window_invalid',
    async run(bench) {
      const at = await bankTimeIn(bench, -DAY_MS)
      const access: Request = { kind: 'account_access', permissions: [...ALL_PERMISSIONS] }
      const earlier = await bankTimeIn(bench, -2 * DAY_MS)
      for (const transactions_to of [at, earlier]) {
        const body = { ...access, transactions_from: at, transactions_to }
        await bench.refused(await asking(bench, body), 'transactions_window_invalid')
      }
    },
  },
  {
    id: 'createConsent:rail_not_eligible',
    name: 'createConsent refuses a rail that does not reach the payee, and names the one that does',
    operation: 'createConsent',
    code: 'rail_not_eligible',
    async run(bench) {
      const away = await asking(bench, { ...single, payee: elsewhere })
      matches((await bench.refused(away, 'rail_not_eligible')).detail, /pesalink/, 'the detail')
      const home = await asking(bench, { ...single, rail: 'pesalink' })
      matches((await bench.refused(home, 'rail_not_eligible')).detail, /internal/, 'the detail')
    },
  },
  {
    id: 'createConsent:rail_limit_exceeded',
    name: 'createConsent refuses more than pesalink carries, and takes as much as it carries',
    operation: 'createConsent',
    code: 'rail_limit_exceeded',
    async run(bench) {
      const terms = { ...single, payee: elsewhere, rail: 'pesalink' } as const
      const over = { ...terms, amount: kes('999999.01') }
      await bench.refused(await asking(bench, over), 'rail_limit_exceeded')
      await bench.done(await asking(bench, { ...terms, amount: kes('999999.00') }))
    },
  },
]

type Reading = 'listAccounts' | 'getAccount' | 'getAccountDetails'

/** Two permissions share the scope of accounts, so that a token can have the scope and lack the permission. */
const NEIGHBOUR: Record<Reading, Schema<'Permission'>> = {
  listAccounts: 'account_details.read',
  getAccount: 'account_details.read',
  getAccountDetails: 'accounts.read',
}

const permissions = Object.entries(NEIGHBOUR).map(
  ([id, given]): Case => ({
    id: `${id}:permission_missing`,
    name: `${id} refuses under a consent for ${given} only, and names what is missing`,
    operation: id as Reading,
    code: 'permission_missing',
    async run(bench) {
      const { token, consent } = await grantAccess(bench, { permissions: [given] })
      const params = { account_id: everyday.id }
      const ask = { operation: id as Reading, token, params }
      const { permission, consent_id } = await bench.refused(ask, 'permission_missing')
      const lacking = id === 'getAccountDetails' ? 'account_details.read' : 'accounts.read'
      equal(
        { permission, consent_id },
        { permission: lacking, consent_id: consent.id },
        'what fell short',
      )
    },
  }),
)

export const consentRefusals: readonly Case[] = [...requests, ...permissions]
