import type { Ask } from '../bench/ask.ts'
import { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { apiKeyAsk, applicationAsk, staffOf } from '../world/applications.ts'
import { CALLBACK } from '../world/callback.ts'
import { confirm, invite, type Owner, PASSWORD, register, signIn } from '../world/developers.ts'
import { SUBMISSION } from '../world/go-live.ts'
import { tokenFromMail } from '../world/mails.ts'
import { lastId, requestOf } from '../world/requests.ts'
import { applicationToken, tokenOf } from '../world/tokens.ts'

/** Addresses and names that are the same in each walk. */
const OWNER = 'owner@walk.example'
const GUEST = 'guest@walk.example'

/** Those who build on the platform, from a registration to a rehearsal of going live. */
export async function walkPlatform(bench: Bench): Promise<void> {
  const owner = await walkRegistration(bench)
  await walkMembers(bench, owner)
  const client = await walkApplications(bench, owner)
  await walkTestTokens(bench, owner, client.clientId)
  await walkSecrets(bench, owner, client.clientId)
  await walkRequests(bench, owner, client)
  await walkGoLive(bench, owner, client)
  await walkSuspension(bench, owner, client)
  await walkStaff(bench, owner)
  await bench.send({ operation: 'endDeveloperSessions', token: owner.token })
  await bench.send({ operation: 'getDeveloper', token: owner.token })
}

async function walkRegistration(bench: Bench): Promise<Owner> {
  for (const _ of ['once', 'again']) await register(bench, OWNER)
  const token = await tokenFromMail(bench, OWNER)
  for (const body of [
    { token, password: 'short' },
    { token: 'none', password: PASSWORD },
    { token, password: PASSWORD, colour: 'green' },
  ]) {
    await bench.send({ operation: 'confirmEmail', body })
  }
  const { id, memberships } = await confirm(bench, token)
  const wrong = { email: OWNER, password: 'wrong' }
  await bench.send({ operation: 'createDeveloperSession', body: wrong })
  await bench.send({ operation: 'requestPasswordReset', body: { email: OWNER } })
  const session = await signIn(bench, OWNER)
  await bench.send({ operation: 'getDeveloper', token: session })
  await bench.send({ operation: 'listOrganisations', token: session })
  const { organisation_id: organisationId } = present(memberships[0], 'a membership')
  return { id, email: OWNER, password: PASSWORD, token: session, organisationId }
}

async function walkMembers(bench: Bench, owner: Owner): Promise<void> {
  const { token, organisationId: organisation_id } = owner
  await invite(bench, owner, GUEST, 'viewer')
  const { id } = await confirm(bench, await tokenFromMail(bench, GUEST))
  const guest = await signIn(bench, GUEST)
  const params = { organisation_id }
  await bench.send(applicationAsk({ ...owner, token: guest }))
  await bench.send({ operation: 'listMembers', token: guest, params })
  const named = { ...params, developer_id: id }
  await bench.send({ operation: 'changeMember', token, params: named, body: { role: 'developer' } })
  const last = { ...params, developer_id: owner.id }
  for (const one of [last, named, named]) {
    await bench.send({ operation: 'removeMember', token, params: one })
  }
  for (const by of [token, guest]) {
    await bench.send({ operation: 'getOrganisation', token: by, params })
  }
}

async function walkApplications(bench: Bench, owner: Owner) {
  const { token, organisationId: organisation_id } = owner
  const ask = applicationAsk(owner, { name: 'Walk' })
  const { id, client_secret } = await bench.done(ask)
  for (const again of [ask, { ...ask, key: 'walk-application' }]) await bench.send(again)
  for (const wish of [
    { name: 'Live', environment: 'live' },
    { name: 'Machine', profile: 'machine', redirect_uris: [CALLBACK] },
    { name: 'Other', scopes: ['everything'] },
    { name: 'Here', ip_allow_list: ['here'] },
  ] as const) {
    await bench.send({ ...ask, key: wish.name, body: { ...ask.body, ...wish } })
  }
  const params = { application_id: id }
  const body = { redirect_uris: [CALLBACK, `${CALLBACK}/2`], ip_allow_list: ['0.0.0.0/0', '::/0'] }
  await bench.send({ operation: 'updateApplication', token, params, body })
  await bench.send({ operation: 'listApplications', token, params: { organisation_id } })
  for (const application_id of [id, 'app_none']) {
    await bench.send({ operation: 'getApplication', token, params: { application_id } })
  }
  return { clientId: id, clientSecret: client_secret ?? '' }
}

async function walkTestTokens(
  bench: Bench,
  { token }: Owner,
  application_id: string,
): Promise<void> {
  const ask = { operation: 'createTestToken', token, params: { application_id } } as const
  for (const body of [{ scopes: ['self.read'] }, { scopes: ['accounts.read'] }, {}]) {
    await bench.send({ ...ask, body })
  }
}

async function walkSecrets(bench: Bench, { token }: Owner, application_id: string): Promise<void> {
  const params = { application_id }
  const rotating = {
    operation: 'rotateSecret',
    token,
    params,
    body: { overlap_seconds: 60 },
  } as const
  const { id: secret_id } = await bench.done({ ...rotating, key: 'walk-one' })
  await bench.send({ ...rotating, key: 'walk-two' })
  for (const _ of ['once', 'again']) {
    await bench.send({ operation: 'revokeSecret', token, params: { ...params, secret_id } })
  }
  await bench.send({ operation: 'listSecrets', token, params })
  const making = apiKeyAsk(token, application_id, { name: 'Walk', scopes: ['self.read'] })
  const { id: key_id } = await bench.done(making)
  await bench.send({ ...making, key: 'walk-key' })
  const named = { ...params, key_id }
  await bench.send({ operation: 'rollApiKey', token, params: named, key: 'walk-roll', body: {} })
  await bench.send({ operation: 'listApiKeys', token, params })
  for (const _ of ['once', 'again']) {
    await bench.send({ operation: 'revokeApiKey', token, params: named })
  }
}

type Client = Awaited<ReturnType<typeof walkApplications>>

async function walkRequests(bench: Bench, { token }: Owner, client: Client): Promise<void> {
  const own = await tokenOf(bench, client)
  await bench.send({ operation: 'getOwnApplication', token: own })
  const wrong: Ask = { operation: 'listConsents', token: own, query: { limit: 0 } }
  await bench.send(wrong)
  const request_id = lastId(bench)
  // How often one looks is no part of the walk.
  await requestOf(aside(bench), own, request_id)
  const query = { status: '4xx', operation: 'listConsents' }
  await bench.send({ operation: 'listRequests', token: own, query })
  const params = { application_id: client.clientId }
  await bench.send({ operation: 'listApplicationRequests', token, params, query })
  await bench.send({ operation: 'getApplicationRequest', token, params: { ...params, request_id } })
  for (const by of [own, await applicationToken(bench)]) {
    await bench.send({ operation: 'getRequest', token: by, params: { request_id } })
  }
}

async function walkGoLive(bench: Bench, owner: Owner, client: Client): Promise<void> {
  const { token, organisationId: organisation_id } = owner
  const params = { organisation_id }
  const submit = { operation: 'submitGoLive', token, params, body: SUBMISSION } as const
  const { id: go_live_request_id } = await bench.done({ ...submit, key: 'walk-submit' })
  await bench.send({ ...submit, key: 'walk-again' })
  const staff = await staffOf(bench, client)
  const named = { token: staff, params: { go_live_request_id } } as const
  await bench.send({ operation: 'listGoLiveReviews', token: staff })
  await bench.send({ operation: 'approveGoLive', ...named })
  await bench.send({ operation: 'reviewGoLive', ...named })
  await bench.send({ operation: 'askGoLive', ...named, body: { question: 'Who?' } })
  const own = { token, params: { ...params, go_live_request_id } } as const
  await bench.send({ operation: 'answerGoLive', ...own, body: { answer: 'Shops.' } })
  await bench.send({ operation: 'rejectGoLive', ...named, body: { reason: 'Too little.' } })
  await bench.send({ operation: 'getGoLive', ...own })
  await bench.send({ operation: 'listGoLive', token, params })
  await bench.send({ operation: 'getGoLiveReadiness', token, params })
  await bench.send({ operation: 'getGoLiveReview', ...named })
  const other = await staffOf(bench, bench.target.client)
  await bench.send({ operation: 'getGoLiveReview', ...named, token: other })
}

async function walkSuspension(bench: Bench, owner: Owner, client: Client): Promise<void> {
  const staff = await staffOf(bench, client)
  const params = { application_id: client.clientId }
  const ask = { operation: 'getOwnApplication', token: await tokenOf(bench, client) } as const
  const body = { reason: 'Its secret was published.' }
  const other = await bench.done(applicationAsk(owner, { name: 'Steady' }))
  const steady = { clientId: other.id, clientSecret: other.client_secret ?? '' }
  const governing = await staffOf(bench, steady)
  await bench.send({ operation: 'suspendApplication', token: staff, params, body })
  for (const by of [staff, governing]) {
    await bench.send({ operation: 'reinstateApplication', token: by, params })
    await bench.send(ask)
  }
}

function aside({ target }: Bench): Bench {
  return new Bench(target)
}

/** What members and the staff read of what was done, and what the staff give. */
async function walkStaff(bench: Bench, owner: Owner): Promise<void> {
  const made = await bench.done(applicationAsk(owner, { name: 'Governing' }))
  const { id: clientId, client_secret: secret } = made
  const token = await staffOf(bench, { clientId, clientSecret: secret ?? '' })
  const params = { organisation_id: owner.organisationId }
  for (const text of ['soko', 'nobody']) {
    await bench.send({ operation: 'listPartners', token, query: { text } })
  }
  for (const plan_id of ['growth', 'internal', 'gold']) {
    await bench.send({ operation: 'givePlan', token, params, body: { plan_id } })
  }
  await bench.send({ operation: 'listOrganisationActs', token: owner.token, params })
  const query = { act: 'plan.chosen', actor: 'staff:stf_amina', subject: owner.organisationId }
  await bench.send({ operation: 'listActs', token, query })
  await bench.send({ operation: 'listActs', token, query: { from: '2026-01-15' } })
}
