import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { createSandbox } from './create-sandbox.ts'
import { buildingClient } from './testing/building-client.ts'

const built = async (options = {}) => {
  const sandbox = await createSandbox(options)
  const client = buildingClient(sandbox)
  const made = await client.build()
  return { sandbox, client, made, token: await client.tokenOf(made.clientId, made.clientSecret) }
}

test('the demo developer signs in, and owns the demo’s organisation and applications', async () => {
  const sandbox = await createSandbox()
  const client = buildingClient(sandbox)
  const { email, password } = sandbox.developer
  const session = await client.signIn(email, password)
  const { data } = await client.json('GET', '/v1/organisations', session)
  expect(data).toMatchObject([{ id: 'org_demo', role: 'owner' }])
  const { data: applications } = await client.json(
    'GET',
    '/v1/organisations/org_demo/applications',
    session,
  )
  expect(applications.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['app_demo', 'app_other', 'app_device', 'app_portal', 'app_machine']),
  )
})

test('an organisation has a bank of its own, with people, clock and webhooks of its own', async () => {
  const { client, token } = await built()
  const demo = await client.applicationToken()
  expect(decodeJwt(token).bank).not.toBe(decodeJwt(demo).bank)
  const before = await client.json('GET', '/v1/sandbox/clock', demo)
  await client.json('POST', '/v1/sandbox/clock/advance', token, { seconds: 3_600 })
  expect(await client.json('GET', '/v1/sandbox/clock', demo)).toEqual(before)
  expect((await client.json('GET', '/v1/sandbox/personas', token)).data).not.toEqual([])
})

test('what happens at another organisation’s bank goes to its own webhooks', async () => {
  const sent: string[] = []
  const send = async ({ body }: { body: string }) => {
    sent.push(JSON.parse(body).type)
    return { kind: 'answered', status: 204, reply: '', retryAfter: null, durationMs: 1 } as const
  }
  const { sandbox, client, token } = await built({ sender: { send } })
  const hook = { url: 'http://127.0.0.1:9/hooks', types: ['payment.*'] }
  await client.json('POST', '/v1/webhooks', token, hook, 'hook')
  await client.json('POST', '/v1/sandbox/events', token, { type: 'payment.failed' }, 'event')
  await client.pay()
  await sandbox.settled()
  expect(sent).toEqual(['payment.failed'])
})

test('the same requests make the same ids and secrets in two sandboxes of one seed', async () => {
  const [one, two] = [await built({ seed: 3 }), await built({ seed: 3 })]
  const shown = ({ made: { organisationId, clientId, clientSecret } }: typeof one) => {
    return { organisationId, clientId, clientSecret }
  }
  expect(shown(one)).toEqual(shown(two))
  expect(shown(await built({ seed: 4 }))).not.toEqual(shown(one))
})

test('a reset forgets developers, applications, secrets, banks and what was asked', async () => {
  const { sandbox, client, made, token } = await built()
  await client.json('POST', '/v1/sandbox/clock/advance', token, { seconds: 3_600 })
  await sandbox.reset()
  expect((await client.call('GET', '/v1/developers/me', made.session)).status).toBe(401)
  expect((await client.call('GET', '/v1/application', token)).status).toBe(403)
  expect(await client.tokenOf(made.clientId, made.clientSecret)).toBeUndefined()
  const demo = await client.applicationToken()
  expect((await client.json('GET', '/v1/requests', demo)).data).toEqual([])
  expect(await client.build()).toMatchObject({
    ...{ organisationId: made.organisationId, clientSecret: made.clientSecret },
  })
  const again = await client.tokenOf(made.clientId, made.clientSecret)
  const clock = await client.json('GET', '/v1/sandbox/clock', again)
  expect(clock.now).toBe('2026-01-15T06:00:00.000Z')
})

test('a suspended application is refused with its next request, and is no client any more', async () => {
  const { client, made, token } = await built()
  const staff = await client.json('POST', '/v1/sandbox/staff-sessions', token, {
    staff_id: 'stf_amina',
  })
  const path = `/v1/operations/applications/${made.clientId}`
  await client.json('POST', `${path}/suspend`, staff.access_token, { reason: 'Leaked' })
  expect(await client.json('GET', '/v1/application', token)).toMatchObject({
    code: 'application_inactive',
  })
  expect(await client.tokenOf(made.clientId, made.clientSecret)).toBeUndefined()
})

test('what runs on a customer’s own device says who it is, and gets nothing for itself', async () => {
  const sandbox = await createSandbox()
  const ask = async (form: Record<string, string>) => {
    const body = new URLSearchParams({ client_id: 'app_device', ...form })
    const request = new Request(`${sandbox.baseUrl}/oauth/token`, { method: 'POST', body })
    return ((await (await sandbox.fetch(request)).json()) as { error?: string }).error
  }
  expect(await ask({ grant_type: 'refresh_token', refresh_token: 'none' })).toBe('invalid_grant')
  expect(await ask({ grant_type: 'client_credentials' })).toBe('unauthorized_client')
  expect(await ask({ grant_type: 'client_credentials', client_secret: 'guess' })).toBe(
    'invalid_client',
  )
})

test('somebody’s wrong password and an address that nobody has are refused', async () => {
  const client = buildingClient(await createSandbox())
  await client.register()
  expect(await client.signIn('ann@books.example', 'another password')).toBe('')
  expect(await client.signIn('nobody@books.example')).toBe('')
})
