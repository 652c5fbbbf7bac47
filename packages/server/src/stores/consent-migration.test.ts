import type { Consent, Transfer } from '@wekeza/bank'
import { describe, expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

const PAYEE = {
  type: 'account',
  name: 'Ben\'s "B" Shop',
  account_number: '0110000021',
  bank_code: '77',
} as const
const RECURRING = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 500,
  payee: PAYEE,
  rail: 'internal',
  debtorAccountId: null,
}

/** What the version before has written: a consent that Ann approved, one that awaits, and a transfer of hers. */
const ROWS = [
  `INSERT INTO consent (bank, id, sequence, application_id, customer_id, status, terms, account_ids, expires_at_ms,
    created_at_ms, updated_at_ms) VALUES ('test_one', 'csn_old', 5, 'app_one', 'cus_ann', 'authorised',
    '${JSON.stringify(RECURRING).replaceAll("'", "''")}', '["acc_ann"]', 9, 1, 2)`,
  `INSERT INTO consent (bank, id, sequence, application_id, customer_id, status, terms, account_ids, expires_at_ms,
    created_at_ms, updated_at_ms) VALUES ('test_one', 'csn_open', 6, 'app_one', NULL, 'awaiting_authorisation',
    '{"kind":"account_access","permissions":["accounts.read"]}', '[]', 9, 1, 2)`,
  `INSERT INTO transfer (bank, id, consent_id, debtor_account_id, creditor_account_id, amount_minor, created_at_ms)
    VALUES ('test_one', 'trf_old', 'csn_old', 'acc_ann', 'acc_ben', 7, 3)`,
  `INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id, entry_id,
    payment_id, description) VALUES ('test_one', 'acc_ann', 41, 3, -7, 0, 'txn_1', 'ent_1', 'trf_old', 'Transfer')`,
]

const ENGINES = writtenBefore('0010', ROWS)

describe.each(ENGINES)('what the version before has written on %s', (_, open) => {
  test('is read as it would be written now', async () => {
    const { bank: store } = await open()
    const { payee, ...terms } = RECURRING
    expect(await store.consents.get('csn_old')).toMatchObject({
      terms: { ...terms, payees: [payee] },
      holderIds: ['cus_ann'],
      accountsWithheld: false,
      acts: 0,
    } satisfies Partial<Record<keyof Consent, unknown>>)
    expect(await store.consents.get('csn_open')).toMatchObject({ holderIds: [], acts: 0 })
    expect(await store.consents.history('csn_old')).toEqual([])
  })

  test('is listed for its customer, and its transfers where their money left the account', async () => {
    const { bank: store } = await open()
    const held = await store.consents.pageOfCustomer('cus_ann', { limit: 9 })
    expect(held.map(({ id, sequence }) => [id, sequence])).toEqual([['csn_old', 5]])
    const [moved] = await store.transfers.page('csn_old', { limit: 9 })
    expect(moved).toMatchObject({ id: 'trf_old', sequence: 41 } satisfies Partial<
      Transfer & { sequence: number }
    >)
  })

  test('goes on from where it was', async () => {
    const { bank: store } = await open()
    const actor = { kind: 'customer', id: 'cus_ann' } as const
    const act = { number: 1, act: 'revoke', actor, status: 'revoked', atMs: 8 } as const
    const to = { status: 'revoked', updatedAtMs: 8 } as const
    const work = { changes: [{ kind: 'move-consent', id: 'csn_old', to, act } as const] }
    expect(await store.commit(work)).toEqual({ kind: 'committed' })
    expect(await store.commit(work)).toMatchObject({ kind: 'refused' })
    expect(await store.consents.history('csn_old')).toEqual([act])
  })
})
