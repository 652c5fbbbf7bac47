import type { Schema } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import {
  approve,
  askConsent,
  grantAccess,
  grantPayment,
  grantPayments,
  halfSigned,
  revoke,
} from '../../world/grants.ts'
import { newKey } from '../../world/key.ts'
import { likeness } from '../../world/likeness.ts'
import { pay } from '../../world/payments.ts'
import { everyday, HALIMA, shop, trading, WANJIRU, YUSUF } from '../../world/people.ts'
import { singlePayment } from '../../world/scenes/consents.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken, sessionToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

async function rejected(bench: Bench): Promise<Schema<'Consent'>> {
  const { id } = await askConsent(bench, singlePayment)
  const token = await applicationToken(bench)
  const params = { consent_id: id }
  const body = { customer_id: WANJIRU }
  return bench.done({ operation: 'rejectConsent', token, params, body })
}

async function consumed(bench: Bench): Promise<Schema<'Consent'>> {
  const grant = await grantPayment(bench)
  await pay(bench, grant)
  return grant.consent
}

async function decided(bench: Bench): Promise<Schema<'Consent'>[]> {
  const withdrawn = await askConsent(bench, singlePayment)
  return [
    (await grantAccess(bench)).consent,
    await rejected(bench),
    await revoke(bench, withdrawn.id),
    await consumed(bench),
  ]
}

const notAwaiting = cellCases({
  code: 'consent_not_awaiting',
  does: 'refuses a consent that was decided, withdrawn or used',
  where: ({ caller }) => caller === 'application',
  run: async (bench, { id }) => {
    const token = await applicationToken(bench)
    for (const consent of await decided(bench)) {
      const params = { consent_id: consent.id }
      const ask = { operation: id, token, params, body: { customer_id: WANJIRU } }
      await bench.refused(ask, 'consent_not_awaiting')
    }
  },
})

const notMineToDecide = cellCases({
  code: 'consent_not_awaiting',
  does: 'refuses a consent that was decided or used',
  where: ({ caller }) => caller === 'me',
  run: async (bench, { id }) => {
    const token = await sessionToken(bench, WANJIRU)
    const { consent } = await grantAccess(bench)
    for (const one of [consent, await rejected(bench), await consumed(bench)]) {
      const ask = { operation: id, token, params: { consent_id: one.id } }
      await bench.refused(ask, 'consent_not_awaiting')
    }
  },
})

const notHolder: Case = {
  id: 'rejectConsent:account_not_of_customer',
  name: 'rejectConsent refuses whoever does not hold the account that another has signed for',
  operation: 'rejectConsent',
  code: 'account_not_of_customer',
  async run(bench) {
    const { consent } = await halfSigned(bench)
    const token = await applicationToken(bench)
    const params = { consent_id: consent.id }
    const stranger = { operation: 'rejectConsent', token, params, body: { customer_id: WANJIRU } }
    await bench.refused(stranger as Ask, 'account_not_of_customer')
    const holder = { ...stranger, body: { customer_id: YUSUF } }
    equal((await bench.done(holder as Ask<'rejectConsent'>)).status, 'rejected', 'the status')
  },
}

/** Before the last holder has signed there is a token, and it opens nothing. */
const notSigned = cellCases({
  code: 'consent_not_authorised',
  does: 'refuses before every holder of the account has signed',
  where: ({ caller }) => caller === 'customer',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { token } = await halfSigned(bench)
    const key = ask.key && { key: newKey() }
    await bench.refused({ ...ask, ...key, token }, 'consent_not_authorised')
  },
})

const notRenewable: Case = {
  id: 'renewMyConsent:consent_not_renewable',
  name: 'renewMyConsent refuses a single payment, what has ended, and what two had to sign',
  operation: 'renewMyConsent',
  code: 'consent_not_renewable',
  async run(bench) {
    const single = (await grantPayment(bench)).consent
    const ended = (await grantAccess(bench)).consent
    await revoke(bench, ended.id)
    const token = await sessionToken(bench, WANJIRU)
    for (const { id } of [single, ended]) {
      const ask = { operation: 'renewMyConsent', token, params: { consent_id: id } } as const
      await bench.refused(ask, 'consent_not_renewable')
    }
    const { consent } = await grantPayments(bench, { payer: shop })
    await approve(bench, consent.id, { customerId: YUSUF })
    const halima = await sessionToken(bench, HALIMA)
    const params = { consent_id: consent.id }
    const ask = { operation: 'renewMyConsent', token: halima, params } as const
    await bench.refused(ask, 'consent_not_renewable')
  },
}

const noPersona = cellCases({
  code: 'persona_not_found',
  does: 'refuses a customer whom the bank does not have',
  run: async (bench, { id }) => {
    const consent = await askConsent(bench, singlePayment)
    const token = await applicationToken(bench)
    const params = { consent_id: consent.id }
    const ask = { operation: id, token, params, body: { customer_id: 'cus_nobody' } }
    await bench.refused(ask, 'persona_not_found')
  },
})

const foreignAccount: Case = {
  id: 'approveConsent:account_not_of_customer',
  name: 'approveConsent refuses an account that is not the customer’s, whether or not there is one',
  operation: 'approveConsent',
  code: 'account_not_of_customer',
  async run(bench) {
    const access = { kind: 'account_access', permissions: ['accounts.read'] } as const
    const { id } = await askConsent(bench, { ...access, permissions: [...access.permissions] })
    const token = await applicationToken(bench)
    const params = { consent_id: id }
    const answers = []
    for (const accountId of [trading.id, 'acc_nobody']) {
      const body = { customer_id: WANJIRU, account_ids: [everyday.id, accountId] }
      const ask = { operation: 'approveConsent', token, params, body } as const
      await bench.refused(ask, 'account_not_of_customer')
      answers.push(likeness(bench.exchanges.at(-1), [accountId]))
    }
    equal(answers[1], answers[0], 'the answer for an account that does not exist')
    await approve(bench, id, { customerId: WANJIRU, accountIds: [everyday.id] })
  },
}

const notAuthorised: Case = {
  id: 'createSandboxToken:consent_not_authorised',
  name: 'createSandboxToken gives nothing for a consent that awaits, was refused, withdrawn or used',
  operation: 'createSandboxToken',
  code: 'consent_not_authorised',
  async run(bench) {
    const token = await applicationToken(bench)
    const awaiting = await askConsent(bench, singlePayment)
    const [, ...ended] = await decided(bench)
    for (const { id } of [awaiting, ...ended]) {
      const ask = { operation: 'createSandboxToken', token, body: { consent_id: id } } as const
      await bench.refused(ask, 'consent_not_authorised')
    }
  },
}

const notGrantable: Case = {
  id: 'createSandboxToken:scope_not_grantable',
  name: 'createSandboxToken refuses a scope that the consent does not carry',
  operation: 'createSandboxToken',
  code: 'scope_not_grantable',
  async run(bench) {
    const { consent } = await grantAccess(bench, { permissions: ['accounts.read'] })
    const token = await applicationToken(bench)
    for (const scope of ['balances.read', 'payments.write', 'consents.manage', 'everything']) {
      const body = { consent_id: consent.id, scopes: ['accounts.read', scope] }
      const ask = { operation: 'createSandboxToken', token, body } as const
      await bench.refused(ask, 'scope_not_grantable')
    }
  },
}

export const decidingRefusals: readonly Case[] = [
  ...notAwaiting,
  ...notMineToDecide,
  ...notSigned,
  ...noPersona,
  notHolder,
  notRenewable,
  foreignAccount,
  notAuthorised,
  notGrantable,
]
