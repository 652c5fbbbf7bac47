import type { Bank, Payee } from '@wekeza/bank'
import type { ApplicationProfile } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { createApi } from '../../create-api.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const STAFF = {
  staffId: 'stf_amina',
  scopes: new Set(['operations.read', 'operations.write']),
}
const WANJIRU: Payee = {
  type: 'account',
  name: 'Wanjiru Kamau',
  account_number: '0110000012',
  bank_code: '77',
}

/** A payment of Zawadi's that a person must look at, on a bank that is a test bank or not. */
async function opened({ live = false, profile = 'standard' as ApplicationProfile } = {}) {
  const known = { staff: STAFF, reader: { ...STAFF, scopes: new Set(['operations.read']) } }
  const tiny = await tinyHost(known)
  const test = await tiny.banks.open('test_demo')
  const { testing: _, ...untestable } = test
  const application = await tiny.applications.get('app_demo')
  const host = {
    ...tiny,
    banks: { open: () => (live ? untestable : test) },
    applications: { get: async () => application && { ...application, profile } },
  }
  const reviewId = await waiting(test.bank)
  const api = createApi(host)
  const ask = async (token: string, method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await api.fetch(new Request(`http://bank.test${path}`, sent))
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  return { ask, bank: test.bank, host: tiny, mine: `/v1/operations/risk-reviews/${reviewId}` }
}

async function waiting(bank: Bank): Promise<string> {
  const amountMinor = 2_000_000_00
  const terms = {
    kind: 'single_payment',
    amountMinor,
    payee: WANJIRU,
    rail: 'internal',
    debtorAccountId: null,
  } as const
  const asked = bank.consents.request({ applicationId: 'app_demo', terms, expiresAtMs: undefined })
  if (!asked.ok) throw new Error(asked.failure.code)
  await bank.store.commit({ changes: asked.changes })
  const given = await bank.consents.approve(asked.consent, { customerId: 'cus_zawadi' })
  if (!given.ok) throw new Error(given.failure.code)
  await bank.store.commit({ changes: given.changes })
  const instruction = {
    ...terms,
    debtorAccountId: 'acc_zawadi_business',
    fallbackRails: [],
    reference: null,
    executionDate: null,
  }
  const paid = await bank.payments.initiate(given.consent, instruction)
  if (!paid.ok) throw new Error(paid.failure.code)
  await bank.store.commit({ changes: paid.changes })
  return (await bank.risk.page({ limit: 1 }))[0]?.id ?? ''
}

test('on a live bank the staff come by the bank’s own application, and by no other', async () => {
  const own = await opened({ live: true, profile: 'first-party' })
  expect((await own.ask('staff', 'GET', own.mine)).status).toBe(200)
  const other = await opened({ live: true })
  expect((await other.ask('staff', 'GET', other.mine)).body).toMatchObject({
    code: 'caller_not_allowed',
  })
})

test('on a test bank any application of the organisation stands in for it', async () => {
  const { ask, mine } = await opened()
  expect((await ask('staff', 'GET', mine)).status).toBe(200)
})

test('who may only look decides nothing', async () => {
  const { ask, mine } = await opened()
  for (const way of ['release', 'decline']) {
    const answer = await ask('reader', 'POST', `${mine}/${way}`, { note: 'Let it go.' })
    expect(answer.body).toMatchObject({ code: 'scope_missing' })
  }
  expect((await ask('reader', 'GET', mine)).body).toMatchObject({ status: 'open' })
})

test('the note of a decision stands in the review, and in no line of the log', async () => {
  const { ask, mine, host } = await opened()
  const note = 'Wanjiru confirmed it by telephone.'
  const { body } = await ask('staff', 'POST', `${mine}/release`, { note })
  expect(body).toMatchObject({ status: 'released', note, decided_by: 'stf_amina' })
  expect(JSON.stringify(host.lines)).not.toContain('Wanjiru')
})

test('two of the staff who release at once make one payment', async () => {
  const { ask, mine, bank } = await opened()
  const before = await bank.accounts.get('acc_zawadi_business')
  const release = () => ask('staff', 'POST', `${mine}/release`, { note: 'Fine.' })
  const answers = await Promise.all([release(), release(), release()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const after = await bank.accounts.get('acc_zawadi_business')
  expect((after?.bookedMinor ?? 0) - (before?.bookedMinor ?? 0)).toBe(-2_000_000_00)
  expect(after?.heldMinor).toBe(0)
})
