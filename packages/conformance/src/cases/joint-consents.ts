import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { askConsent, grantPayment, halfSigned } from '../world/grants.ts'
import { pay } from '../world/payments.ts'
import { HALIMA, shop, trading, YUSUF } from '../world/people.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken, sessionToken } from '../world/tokens.ts'

type Act = Schema<'ConsentAct'>

const told = (acts: readonly Act[]) => acts.map(({ act, actor }) => [act, actor.kind, actor.id])

async function decide(
  bench: Bench,
  operation: 'approveMyConsent' | 'rejectMyConsent',
  consentId: string,
): Promise<Schema<'MyConsent'>> {
  const token = await sessionToken(bench, YUSUF)
  return bench.done({ operation, token, params: { consent_id: consentId } })
}

/** An account whose money moves only with both signatures. */
export const jointConsentCases: readonly Case[] = [
  {
    id: 'JNT-001',
    name: 'What one holder has signed waits for the other, and pays once that one has signed too',
    operation: 'approveMyConsent',
    async run(bench) {
      const grant = await halfSigned(bench)
      equal(
        [grant.consent.status, grant.consent.customer_id, grant.consent.account_ids],
        ['awaiting_co_holder', HALIMA, [shop.id]],
        'what the first signature makes of it',
      )
      const { consent } = await decide(bench, 'approveMyConsent', grant.consent.id)
      equal([consent.status, consent.customer_id], ['authorised', HALIMA], 'what the second makes')
      await pay(bench, grant)
      const back = await grantPayment(bench, { payer: trading, payee: shop.payee })
      await pay(bench, back)
    },
  },
  {
    id: 'JNT-002',
    name: 'To sign again changes nothing',
    operation: 'approveMyConsent',
    async run(bench) {
      const { consent } = await halfSigned(bench)
      const token = await sessionToken(bench, HALIMA)
      const params = { consent_id: consent.id }
      const again = await bench.done({ operation: 'approveMyConsent', token, params })
      equal(again.consent, consent, 'the consent, signed twice by one')
    },
  },
  {
    id: 'JNT-003',
    name: 'Either holder can reject, and then it has ended for both',
    operation: 'rejectMyConsent',
    async run(bench) {
      const grant = await halfSigned(bench)
      const { consent } = await decide(bench, 'rejectMyConsent', grant.consent.id)
      equal([consent.status, consent.customer_id], ['rejected', HALIMA], 'status and customer')
    },
  },
  {
    id: 'JNT-004',
    name: 'The history tells the application that another holder signed, and their name to the holders only',
    operation: 'getConsentHistory',
    async run(bench) {
      const { consent } = await halfSigned(bench)
      await decide(bench, 'approveMyConsent', consent.id)
      const params = { consent_id: consent.id }
      const { clientId } = bench.target.client
      const start = [
        ['request', 'application', clientId],
        ['sign', 'customer', HALIMA],
      ]
      const token = await applicationToken(bench)
      const forApplication = await bench.done({ operation: 'getConsentHistory', token, params })
      equal(told(forApplication.data), [...start, ['approve', 'customer', null]], 'its history')
      const own = await sessionToken(bench, YUSUF)
      const forHolder = await bench.done({ operation: 'getMyConsentHistory', token: own, params })
      equal(told(forHolder.data), [...start, ['approve', 'customer', YUSUF]], 'the holder’s')
    },
  },
  {
    id: 'JNT-005',
    name: 'A holder does not see what awaits the other before that one has signed',
    operation: 'getMyConsent',
    async run(bench) {
      const asked = await askConsent(bench, {
        ...singlePayment,
        debtor_account_id: shop.id,
      } as never)
      const token = await sessionToken(bench, YUSUF)
      const params = { consent_id: asked.id }
      await bench.refused({ operation: 'getMyConsent', token, params }, 'consent_not_found')
    },
  },
]
