import { expect, test } from 'vitest'
import { askAs } from '../../testing/ask-as.ts'
import {
  applicationOf,
  plantApplication,
  plantDevelopers,
  SOKO_BANK,
} from '../../testing/plant-developers.ts'
import { sokoCall } from '../../testing/plant-usage.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const PATH = '/v1/operations/insight?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z'

function staff(bankKey: string, applicationId: string) {
  const scopes = new Set(['operations.read'])
  return { bankKey, applicationId, staffId: 'stf_amina', scopes }
}

/** The staff of the live bank and of Soko's test bank; two organisations called at both. */
async function opened() {
  const tiny = await tinyHost({
    live: staff('live', 'app_portal'),
    soko: staff(SOKO_BANK, 'app_desk'),
    clerk: { ...staff('live', 'app_portal'), scopes: new Set(['operations.write']) },
  })
  const { store } = tiny.platform
  await plantDevelopers(store)
  const portal = applicationOf('app_portal', 'org_mpya')
  await plantApplication(store, { ...portal, bankKey: 'live', profile: 'first-party' })
  await plantApplication(store, {
    ...applicationOf('app_desk', 'org_soko'),
    profile: 'first-party',
  })
  const mpya = { organisationId: 'org_mpya', applicationId: 'app_mpya' }
  for (const call of [
    sokoCall({ bankKey: 'live' }),
    sokoCall({ bankKey: 'live', status: 500 }),
    sokoCall({ bankKey: 'live', ...mpya }),
    sokoCall(),
    sokoCall(mpya),
  ]) {
    tiny.meter.count(call)
  }
  const { testing, bank } = await tiny.banks.open('any')
  const open = (key: string) => ({ key, bank, ...(key !== 'live' && testing && { testing }) })
  const meter = { count: () => {} }
  return askAs({ ...tiny, banks: { open }, applications: store.applications, meter })
}

test('the staff of the live bank see every organisation, whoever calls most first', async () => {
  const ask = await opened()
  const { body } = await ask('live', 'GET', PATH)
  const none = { amount: '0.00', currency: 'KES' }
  expect(body).toMatchObject({
    partners: [
      { organisation_id: 'org_soko', calls: 2, errors: 1, error_rate: 0.5, net_revenue: none },
      { organisation_id: 'org_mpya', calls: 1, errors: 0 },
    ],
    top_applications: [{ application_id: 'app_soko' }, { application_id: 'app_mpya' }],
    days: [{ from: expect.stringMatching(/^2026-01-\d\dT21:00:00/), calls: 3, errors: 1 }],
    totals: { calls: 3, net_revenue: none },
  })
})

test('the staff of a test bank see its own organisation and no other', async () => {
  const ask = await opened()
  const { body, text } = await ask('soko', 'GET', PATH)
  expect(body.partners).toMatchObject([{ organisation_id: 'org_soko', calls: 1 }])
  expect(text).not.toContain('mpya')
})

test('who may not look does not, and a time that is too long is refused', async () => {
  const ask = await opened()
  expect((await ask('clerk', 'GET', PATH)).body.code).toBe('scope_missing')
  const long = '/v1/operations/insight?from=2024-01-01T00:00:00Z&to=2026-02-01T00:00:00Z'
  expect((await ask('live', 'GET', long)).body.code).toBe('usage_range_invalid')
})
