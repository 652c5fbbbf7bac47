import { beforeAll, expect, test } from 'vitest'
import type { PlatformFailure } from '../failure.ts'
import { APP, failureOf, twoOrganisations } from '../testing/small-platform.ts'
import type { Role } from './member.ts'

const DAYS = { live: '2026-01-15', test: '2026-01-15' }

type World = Awaited<ReturnType<typeof twoOrganisations>>
type Act = (
  world: World,
  by: string,
) => Promise<{ ok: true } | { ok: false; failure: PlatformFailure }>

const TERMS = {
  legalName: 'Ann Ltd',
  registrationNumber: 'PVT-1',
  country: 'KE',
  useCase: 'Books',
  documents: [],
  scopes: ['accounts.read'],
  rails: ['mpesa'],
}

/** Every act that belongs to an organisation, the least role that it takes, and what a stranger is told. */
const ACTS: readonly (readonly [name: string, needed: Role, act: Act])[] = [
  ['read it', 'viewer', ({ service, organisationId: id }, by) => service.organisations.get(by, id)],
  [
    'read its members',
    'viewer',
    ({ service, organisationId: id }, by) => service.organisations.members(by, id),
  ],
  [
    'invite somebody',
    'owner',
    ({ service, organisationId: id }, by) =>
      service.organisations.invite(by, id, { email: 'x@books.example', role: 'viewer' }),
  ],
  [
    'change a member',
    'owner',
    ({ service, organisationId: id, vik }, by) =>
      service.organisations.changeMember(by, id, vik, 'developer'),
  ],
  [
    'list applications',
    'viewer',
    ({ service, organisationId: id }, by) => service.applications.list(by, id),
  ],
  [
    'make an application',
    'developer',
    ({ service, organisationId: id }, by) =>
      service.applications.create(by, id, { ...APP, name: 'Another' }),
  ],
  [
    'ask to go live',
    'owner',
    ({ service, organisationId: id }, by) =>
      service.goLive.submit(by, id, { rehearsal: true, terms: TERMS }),
  ],
  [
    'list its requests to go live',
    'viewer',
    ({ service, organisationId: id }, by) => service.goLive.list(by, id),
  ],
  [
    'see how fit it is',
    'viewer',
    ({ service, organisationId: id }, by) => service.readiness.ground(by, id),
  ],
  [
    'see its plan',
    'viewer',
    ({ service, organisationId: id }, by) => service.billing.planOf(by, id, DAYS),
  ],
  [
    'choose a plan',
    'owner',
    ({ service, organisationId: id }, by) => service.billing.choose(by, id, 'growth', DAYS),
  ],
  [
    'list its invoices',
    'viewer',
    ({ service, organisationId: id }, by) => service.billing.invoices(by, id),
  ],
  [
    'simulate an invoice',
    'viewer',
    ({ service, organisationId: id }, by) =>
      service.billing.simulate(by, id, {
        bankKey: 'live',
        month: '2026-01',
        today: '2026-01-15',
        usage: [],
      }),
  ],
  [
    'read what it gets of fees',
    'viewer',
    ({ service, organisationId: id }, by) =>
      service.billing.statement(by, id, {
        bankKey: 'live',
        month: '2026-01',
        today: '2026-01-15',
        fees: [],
      }),
  ],
  [
    'read an application',
    'viewer',
    ({ service, application: { id } }, by) => service.applications.get(by, id),
  ],
  [
    'read what an application asked',
    'developer',
    ({ service, application: { id } }, by) => service.applications.forRequests(by, id),
  ],
  [
    'change an application',
    'developer',
    ({ service, application: { id } }, by) => service.applications.update(by, id, { name: 'New' }),
  ],
  [
    'list secrets',
    'viewer',
    ({ service, application: { id } }, by) => service.secrets.list(by, id),
  ],
  [
    'rotate a secret',
    'developer',
    ({ service, application: { id } }, by) => service.secrets.rotate(by, id, 0),
  ],
  [
    'revoke a secret',
    'developer',
    async ({ store, service, application: { id } }, by) => {
      const [secret] = await store.secrets.list(id)
      return service.secrets.revoke(by, id, secret?.id ?? '')
    },
  ],
  ['list keys', 'viewer', ({ service, application: { id } }, by) => service.apiKeys.list(by, id)],
  [
    'make a key',
    'developer',
    ({ service, application: { id } }, by) => service.apiKeys.create(by, id, { name: 'Nightly' }),
  ],
]

const ALLOWED: Readonly<Record<Role, readonly Role[]>> = {
  viewer: ['viewer', 'developer', 'owner'],
  developer: ['developer', 'owner'],
  owner: ['owner'],
}

let world: World
beforeAll(async () => {
  world = await twoOrganisations()
})

const personOf = (role: Role) =>
  ({ owner: world.ann, developer: world.ben, viewer: world.vik })[role]

test.each(ACTS)('%s takes a %s at least', async (_name, needed, act) => {
  for (const role of ['viewer', 'developer', 'owner'] as const) {
    const expected = ALLOWED[needed].includes(role)
      ? undefined
      : { code: 'role_not_allowed', role, needed }
    expect(await failureOf(act(world, personOf(role)))).toEqual(expected)
  }
})

test.each(ACTS)("%s: somebody else's is not told from none", async (_name, _needed, act) => {
  const { organisationId, application, cis } = world
  const nowhere = {
    ...world,
    organisationId: 'org_none',
    application: { ...application, id: 'app_none' },
  }
  const strange = await failureOf(act(world, cis))
  const absent = await failureOf(act(nowhere, cis))
  expect(strange?.code).toMatch(/^(organisation|application)_not_found$/)
  const told = JSON.stringify(strange)
    .replace(organisationId, 'org_none')
    .replace(application.id, 'app_none')
  expect(JSON.parse(told)).toEqual(absent)
})

test("a request to go live is found under its own organisation, and not under another's", async () => {
  const { service, take, ann, cis, organisationId, otherOrganisationId } = await twoOrganisations()
  const asked = { rehearsal: true, terms: TERMS }
  const { request } = await take(service.goLive.submit(ann, organisationId, asked))
  const own = service.goLive.get(ann, organisationId, request.id)
  expect(await failureOf(own)).toBeUndefined()
  const strange = service.goLive.get(cis, otherOrganisationId, request.id)
  expect(await failureOf(strange)).toEqual({ code: 'go_live_not_found', requestId: request.id })
})
