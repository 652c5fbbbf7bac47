import { expect, test } from 'vitest'
import { LIVE_BANK, testBankKey } from '../organisations/organisation.ts'
import { failureOf, twoOrganisations } from '../testing/small-platform.ts'

const TODAY = { live: '2026-01-15', test: '2026-01-15' }
const AMINA = { staffId: 'stf_amina', bankKey: LIVE_BANK }

async function world() {
  const platform = await twoOrganisations()
  const { organisationId } = platform
  const staff = { staffId: 'stf_juma', bankKey: testBankKey(organisationId) }
  const goLive = () =>
    platform.store.commit({
      changes: [{ kind: 'grant-live', organisationId, scopes: [], rails: [] }],
    })
  return { ...platform, staff, goLive }
}

test('the bank’s staff see all organisations, and those of a test bank their own', async () => {
  const { service, staff, organisationId } = await world()
  expect(await service.staff.organisations(AMINA)).toHaveLength(2)
  const own = await service.staff.organisations(staff)
  expect(own.map(({ id }) => id)).toEqual([organisationId])
  expect(await service.staff.organisations(AMINA, 'no such name')).toEqual([])
})

test('one is found by its whole id, and by no part of it; a test bank’s staff find no other', async () => {
  const { service, staff, organisationId } = await world()
  const found = async (by: typeof AMINA, text: string) =>
    (await service.staff.organisations(by, text)).map(({ id }) => id)
  expect(await found(AMINA, organisationId)).toEqual([organisationId])
  expect(await found(AMINA, organisationId.slice(0, -1))).toEqual([])
  const [other = ''] = (await found(AMINA, '')).filter((id) => id !== organisationId)
  expect(await found(staff, other)).toEqual([])
})

test('the bank’s staff give any plan, also to an organisation that is live, and it is written down', async () => {
  const { service, organisationId, goLive, take, store } = await world()
  await goLive()
  await take(service.staff.givePlan(AMINA, organisationId, 'internal', TODAY))
  expect(store.acts().at(-1)).toMatchObject({
    ...{ act: 'plan.chosen', actor: 'staff:stf_amina', subject: organisationId },
    facts: { plan: 'internal' },
  })
})

test('the staff of a test bank give no plan that its owners could not choose', async () => {
  const { service, staff, organisationId, take } = await world()
  const given = service.staff.givePlan(staff, organisationId, 'internal', TODAY)
  expect(await failureOf(given)).toMatchObject({ code: 'plan_not_offered' })
  await take(service.staff.givePlan(staff, organisationId, 'growth', TODAY))
})

test('once it is live, the staff of its test bank give it none: it is paid for live', async () => {
  const { service, staff, organisationId, goLive } = await world()
  await goLive()
  const given = service.staff.givePlan(staff, organisationId, 'growth', TODAY)
  expect(await failureOf(given)).toEqual({ code: 'organisation_is_live', organisationId })
})

test('to the staff of another test bank an organisation is not told from none', async () => {
  const { service, organisationId } = await world()
  const stranger = { staffId: 'stf_juma', bankKey: 'test_other' }
  const given = service.staff.givePlan(stranger, organisationId, 'growth', TODAY)
  expect(await failureOf(given)).toMatchObject({ code: 'organisation_not_found' })
})
