import { expect, test } from 'vitest'
import { failureOf, NOW_MS, twoOrganisations } from '../testing/small-platform.ts'
import type { GoLiveTerms } from './go-live-request.ts'
import { mayReview } from './may-review.ts'

const LIVE = { staffId: 'stf_live', bankKey: 'live' }
const TERMS: GoLiveTerms = {
  legalName: 'Ann Ltd',
  registrationNumber: 'PVT-1',
  country: 'KE',
  useCase: 'Books',
  documents: [{ name: 'Certificate', url: 'https://ann.example/certificate.pdf' }],
  scopes: ['openid', 'accounts.read'],
  rails: ['mpesa'],
}

async function world() {
  const platform = await twoOrganisations()
  const { service, ann, organisationId, otherOrganisationId } = platform
  const testStaff = (id: string) => ({ staffId: 'stf_test', bankKey: id.replace('org_', 'test_') })
  return {
    ...platform,
    own: testStaff(organisationId),
    others: testStaff(otherOrganisationId),
    submit: (rehearsal = false, more: Partial<GoLiveTerms> = {}) =>
      service.goLive.submit(ann, organisationId, { rehearsal, terms: { ...TERMS, ...more } }),
  }
}

const ALL = ['submitted', 'in_review', 'more_information', 'approved', 'rejected'] as const

test('the whole way: asked, looked at, asked back, answered, approved; then live is there', async () => {
  const { store, service, take, submit, ann, organisationId } = await world()
  const { request } = await take(submit())
  const { id } = request
  await take(service.staff.review(LIVE, id))
  await take(service.staff.ask(LIVE, id, 'Who keeps the data?'))
  const asked = {
    answer: 'We do, in Nairobi.',
    terms: { legalName: 'Ann Limited', rails: undefined },
  }
  await take(service.goLive.answer(ann, organisationId, id, asked))
  await take(service.staff.approve(LIVE, id))
  const view = await service.goLive.get(ann, organisationId, id)
  if (!view.ok) throw new Error('it is possible')
  expect(view.request).toEqual({
    ...request,
    status: 'approved',
    terms: { ...TERMS, legalName: 'Ann Limited' },
  })
  expect(view.steps.map(({ status, actor, note }) => [status, actor, note])).toEqual([
    ['submitted', `developer:${ann}`, null],
    ['in_review', 'staff:stf_live', null],
    ['more_information', 'staff:stf_live', 'Who keeps the data?'],
    ['in_review', `developer:${ann}`, 'We do, in Nairobi.'],
    ['approved', 'staff:stf_live', null],
  ])
  const { scopes, rails } = TERMS
  expect(await store.organisations.get(organisationId)).toMatchObject({ live: { scopes, rails } })
})

test('an approved rehearsal grants nothing', async () => {
  const { store, service, take, submit, own, organisationId } = await world()
  const { request } = await take(submit(true))
  await take(service.staff.review(own, request.id))
  await take(service.staff.approve(own, request.id))
  expect(await store.goLive.get(request.id)).toMatchObject({ status: 'approved' })
  expect(await store.organisations.get(organisationId)).toMatchObject({ live: null })
})

test('one of a kind is open at a time, and after a rejection another may follow', async () => {
  const { service, take, submit } = await world()
  const { request } = await take(submit())
  await take(submit(true))
  expect(await failureOf(submit())).toEqual({ code: 'go_live_open', requestId: request.id })
  await take(service.staff.review(LIVE, request.id))
  await take(service.staff.reject(LIVE, request.id, 'Not now.'))
  await take(submit())
})

test('of two who decide at once, the second finds that it has moved', async () => {
  const { store, service, take, submit } = await world()
  const { request } = await take(submit())
  await take(service.staff.review(LIVE, request.id))
  const approve = await service.staff.approve(LIVE, request.id)
  const reject = await service.staff.reject(LIVE, request.id, 'No.')
  if (!approve.ok || !reject.ok) throw new Error('it is possible')
  await store.commit(approve)
  expect(await store.commit(reject)).toEqual({ kind: 'refused', guard: 'go-live' })
  expect(await failureOf(service.staff.reject(LIVE, request.id, 'No.'))).toMatchObject({
    code: 'go_live_status',
    status: 'approved',
  })
})

test.each([
  [{ scopes: ['accounts.read', 'operations.write'] }, ['operations.write']],
  [{ scopes: ['sandbox.manage'] }, ['sandbox.manage']],
  [{ rails: ['mpesa', 'teleport'] }, ['teleport']],
])('what is not at the live bank cannot be asked for: %j', async (more, beyond) => {
  const { service, take, submit, ann, own, organisationId } = await world()
  const refused = { code: 'scope_not_approved', beyond }
  expect(await failureOf(submit(false, more))).toMatchObject(refused)
  const { request } = await take(submit(true))
  await take(service.staff.review(own, request.id))
  await take(service.staff.ask(own, request.id, 'Which?'))
  const answer = { answer: 'These.', terms: more }
  const answered = service.goLive.answer(ann, organisationId, request.id, answer)
  expect(await failureOf(answered)).toMatchObject(refused)
})

test('real requests are decided by the live bank, rehearsals by the own test bank, and by nobody else', () => {
  const real = { rehearsal: false, organisationId: 'org_one' }
  const play = { ...real, rehearsal: true }
  const banks = ['live', 'test_one', 'test_two', 'platform', '']
  expect(banks.filter((bank) => mayReview(bank, real))).toEqual(['live'])
  expect(banks.filter((bank) => mayReview(bank, play))).toEqual(['test_one'])
})

test('the staff of others neither see a request nor decide it', async () => {
  const { service, take, submit, own, others } = await world()
  const { request: real } = await take(submit())
  const { request: play } = await take(submit(true))
  const seen = [
    [LIVE, [real.id]],
    [own, [play.id]],
    [others, []],
  ] as const
  for (const [staff, ids] of seen) {
    const listed = await service.staff.goLiveReviews(staff, ALL, 99)
    expect(listed.map(({ id }) => id)).toEqual(ids)
    for (const { id } of [real, play]) {
      const expected = (ids as readonly string[]).includes(id) ? undefined : NOT_FOUND(id)
      expect(await failureOf(service.staff.goLiveReview(staff, id))).toEqual(expected)
      expect(await failureOf(service.staff.review(staff, id))).toEqual(expected)
    }
  }
})

const NOT_FOUND = (requestId: string) => ({ code: 'go_live_not_found', requestId })

test('the queue is by status, and as long as was asked', async () => {
  const { service, take, submit, cis, otherOrganisationId, own } = await world()
  const { request } = await take(submit())
  const asked = { rehearsal: false, terms: TERMS }
  const { request: second } = await take(service.goLive.submit(cis, otherOrganisationId, asked))
  await take(service.staff.review(LIVE, second.id))
  const idsOf = async (statuses: (typeof ALL)[number][], limit: number) =>
    (await service.staff.goLiveReviews(LIVE, statuses, limit)).map(({ id }) => id)
  expect(await idsOf(['submitted'], 9)).toEqual([request.id])
  expect(await idsOf(['submitted', 'in_review'], 1)).toHaveLength(1)
  const { request: play } = await take(submit(true))
  expect(await service.staff.goLiveReviews(own, ['in_review'], 9)).toEqual([])
  expect(await service.staff.goLiveReviews(own, ['submitted'], 9)).toEqual([play])
})

test('rehearsals come the oldest first, as the queue of the bank does', async () => {
  const { service, take, submit, own, wait } = await world()
  const { request: first } = await take(submit(true))
  await take(service.staff.review(own, first.id))
  await take(service.staff.reject(own, first.id, 'Once more.'))
  wait(1)
  const { request: second } = await take(submit(true))
  const listed = await service.staff.goLiveReviews(own, ALL, 9)
  expect(listed.map(({ id }) => id)).toEqual([first.id, second.id])
})

test('the reviewer sees whose test traffic counts: of the test bank, of thirty days', async () => {
  const { store, service, take, submit, made, application, ann, organisationId, own } =
    await world()
  const grant = { kind: 'grant-live', organisationId, scopes: ['openid'], rails: [] } as const
  await store.commit({ changes: [grant] })
  await made(ann, organisationId, { name: 'Live', environment: 'live' })
  const { request } = await take(submit())
  const review = await service.staff.goLiveReview(LIVE, request.id)
  const seen = await service.readiness.ground(ann, organisationId)
  if (!review.ok || !seen.ok) throw new Error('it is possible')
  expect(review.ground).toEqual(seen.ground)
  expect(seen.ground).toMatchObject({ bankKey: own.bankKey, applications: [application] })
  expect(seen.ground.applications).toHaveLength(1)
  expect(NOW_MS - seen.ground.sinceMs).toBe(30 * 86_400_000)
})

test('whoever asked is told by mail what became of it, as long as they are there', async () => {
  const { service, take, submit, mailsTo, ann, ben, organisationId } = await world()
  const { request } = await take(submit())
  await take(service.staff.review(LIVE, request.id))
  await take(service.staff.ask(LIVE, request.id, 'A private question'))
  const [mail] = await mailsTo('ann@books.example')
  expect(mail?.subject).toBe('The bank has a question about your request to go live')
  expect(mail?.text).not.toContain('private')
  await take(service.organisations.changeMember(ann, organisationId, ben, 'owner'))
  await take(service.organisations.removeMember(ann, organisationId, ann))
  await take(service.goLive.answer(ben, organisationId, request.id, { answer: 'Yes' }))
  await take(service.staff.approve(LIVE, request.id))
  expect((await mailsTo('ann@books.example'))[0]).toEqual(mail)
})

test("an application is suspended by its own bank's staff, and its owners are told", async () => {
  const { store, service, take, mailsTo, application, own } = await world()
  const suspended = await take(service.staff.suspend(own, application.id, 'Too many errors'))
  expect(suspended.application).toEqual({ ...application, status: 'suspended' })
  expect(await store.applications.get(application.id)).toEqual(suspended.application)
  expect((await mailsTo('ann@books.example'))[0]?.subject).toContain('suspended')
  expect((await mailsTo('ben@books.example'))[0]?.subject).not.toContain('suspended')
  expect(store.acts().at(-1)).toMatchObject({
    act: 'application.suspended',
    actor: 'staff:stf_test',
    bank: application.bankKey,
  })
  await take(service.staff.reinstate(own, application.id))
  expect(await store.applications.get(application.id)).toEqual(application)
})

test('its owners are told of the end of that too, and nobody else is', async () => {
  const { service, take, mailsTo, application, own } = await world()
  const subjectsTo = async (address: string) =>
    (await mailsTo(address)).map(({ subject }) => subject)
  await take(service.staff.suspend(own, application.id, 'Too many errors'))
  const before = await subjectsTo('ann@books.example')
  await take(service.staff.reinstate(own, application.id))
  const after = await subjectsTo('ann@books.example')
  expect(after).toHaveLength(before.length + 1)
  expect(after.filter((one) => one.includes('reinstated'))).toHaveLength(1)
  expect((await subjectsTo('ben@books.example')).join()).not.toMatch(/suspended|reinstated/)
})

test('what is so already is not done again', async () => {
  const { service, application, own } = await world()
  const again = await service.staff.reinstate(own, application.id)
  expect(again).toMatchObject({ ok: true, changes: [], application })
})

test('the staff of another bank, the live one too, do not find it', async () => {
  const { service, application, others } = await world()
  const missing = { code: 'application_not_found', applicationId: application.id }
  for (const staff of [others, LIVE]) {
    expect(await failureOf(service.staff.suspend(staff, application.id, 'No'))).toEqual(missing)
    expect(await failureOf(service.staff.reinstate(staff, application.id))).toEqual(missing)
  }
})
