import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { DAY_MS } from '../world/bank-time.ts'
import { approve, askConsent, grantAccess, grantPayment, revoke } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { kes } from '../world/minor.ts'
import { pay } from '../world/payments.ts'
import { everyday, savings, WANJIRU } from '../world/people.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken } from '../world/tokens.ts'
import { walkByCursor } from '../world/walk-pages.ts'

async function read(bench: Bench, id: string): Promise<Schema<'Consent'>> {
  const token = await applicationToken(bench)
  return bench.done({ operation: 'getConsent', token, params: { consent_id: id } })
}

export const consentCases: readonly Case[] = [
  {
    id: 'CSN-001',
    name: 'A new consent awaits its customer, knows nobody yet, and says where to send them',
    operation: 'createConsent',
    async run(bench) {
      const consent = await askConsent(bench, singlePayment)
      equal(
        [consent.status, consent.customer_id, consent.account_ids, consent.payment_id],
        ['awaiting_authorisation', null, [], null],
        'status, customer, accounts and payment',
      )
      const url = new URL(present(consent.authorisation_url, 'the authorisation_url'))
      equal(
        [url.searchParams.get('client_id'), url.searchParams.get('consent_id')],
        [bench.target.client.clientId, consent.id],
        'whom and what the authorisation_url names',
      )
      equal(await read(bench, consent.id), consent, 'the consent, read again')
    },
  },
  {
    id: 'CSN-002',
    name: 'An approved consent names the customer and the accounts, and sends nobody anywhere',
    operation: 'approveConsent',
    async run(bench) {
      const permissions: Schema<'Permission'>[] = ['accounts.read']
      const { id } = await askConsent(bench, { kind: 'account_access', permissions })
      const chosen = [savings.id]
      const consent = await approve(bench, id, { customerId: WANJIRU, accountIds: chosen })
      equal(
        [consent.status, consent.customer_id, consent.account_ids, consent.authorisation_url],
        ['authorised', WANJIRU, chosen, null],
        'status, customer, accounts and address',
      )
      equal(await read(bench, id), consent, 'the consent, read again')
    },
  },
  {
    id: 'CSN-003',
    name: 'Left out, the expiry of a single payment is a day away, and of account access 180 days',
    operation: 'createConsent',
    async run(bench) {
      const livedMs = ({ created_at, expires_at }: Schema<'Consent'>) =>
        Date.parse(expires_at) - Date.parse(created_at)
      equal(livedMs(await askConsent(bench, singlePayment)), DAY_MS, 'the life of a single payment')
      const permissions: Schema<'Permission'>[] = ['accounts.read']
      const access = await askConsent(bench, { kind: 'account_access', permissions })
      equal(livedMs(access), 180 * DAY_MS, 'the life of account access')
    },
  },
  {
    id: 'CSN-004',
    name: 'The largest amount that the ledger holds comes back exactly',
    operation: 'createConsent',
    async run(bench) {
      const amount = kes('9999999999999.99')
      const consent = await askConsent(bench, { ...singlePayment, amount } as Body<'createConsent'>)
      equal(consent.amount, amount, 'the amount')
    },
  },
  {
    id: 'CSN-005',
    name: 'A rejected consent names who said no, and gives nothing',
    operation: 'rejectConsent',
    async run(bench) {
      const { id } = await askConsent(bench, singlePayment)
      const token = await applicationToken(bench)
      const params = { consent_id: id }
      const body = { customer_id: WANJIRU }
      const consent = await bench.done({ operation: 'rejectConsent', token, params, body })
      equal([consent.status, consent.customer_id], ['rejected', WANJIRU], 'status and customer')
      equal(await read(bench, id), consent, 'the consent, read again')
    },
  },
  {
    id: 'CSN-006',
    name: 'To withdraw a consent again is safe, and one that has ended otherwise stays as it ended',
    operation: 'revokeConsent',
    async run(bench) {
      const { consent } = await grantAccess(bench)
      const revoked = await revoke(bench, consent.id)
      equal(revoked.status, 'revoked', 'the status of a withdrawn consent')
      equal(await revoke(bench, consent.id), revoked, 'the consent, withdrawn again')
      const grant = await grantPayment(bench)
      const { id } = await pay(bench, grant)
      const consumed = await revoke(bench, grant.consent.id)
      equal([consumed.status, consumed.payment_id], ['consumed', id], 'a consent that was used')
    },
  },
  {
    id: 'CSN-007',
    name: 'A payment consent draws on the account that it names, else on the one that the customer chose',
    operation: 'approveConsent',
    async run(bench) {
      const chosen = { customerId: WANJIRU, accountIds: [savings.id] }
      const named = await askConsent(bench, singlePayment)
      const drawn = await approve(bench, named.id, chosen)
      equal(drawn.debtor_account_id, everyday.id, 'the account, where the application named one')
      const { debtor_account_id: _, ...open } = singlePayment as Extract<
        Body<'createConsent'>,
        { kind: 'single_payment' }
      >
      const free = await askConsent(bench, open)
      const drawnFree = await approve(bench, free.id, chosen)
      equal(drawnFree.debtor_account_id, savings.id, 'the account, where the customer chose one')
    },
  },
  {
    id: 'CSN-008',
    name: 'An application lists its own consents, newest first, by status, and never another’s',
    operation: 'listConsents',
    async run(bench) {
      const own: string[] = []
      const token = await applicationToken(bench, 'otherClient')
      for (let count = 0; count < 3; count += 1) {
        const ask = {
          operation: 'createConsent',
          token,
          key: newKey(),
          body: singlePayment,
        } as const
        own.unshift((await bench.done(ask)).id)
        await askConsent(bench, singlePayment)
      }
      const { data } = await bench.done({ operation: 'listConsents', token, query: { limit: 3 } })
      equal(
        data.map(({ id }) => id),
        own,
        'the newest consents of the application',
      )
      const query = { limit: 100, status: 'awaiting_authorisation' }
      const ask = { operation: 'listConsents', token, query } as const
      const all = await walkByCursor<Schema<'Consent'>>(bench, ask)
      const { clientId } = bench.target.otherClient
      const strangers = all.filter((one) => one.application_id !== clientId)
      equal(strangers, [], 'consents of other applications')
      holds(
        all.every((one) => one.status === query.status),
        'the statuses',
        query.status,
        all[0],
      )
    },
  },
]
