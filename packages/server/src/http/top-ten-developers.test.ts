import { operations } from '@wekeza/contract'
import { expect, test, vi } from 'vitest'
import { call, testServer } from '../testing/test-server.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ROOM = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }
const ROOMY = { unitsPerMinute: ROOM, unitsPerSecond: ROOM }
const ANN = { email: 'ann@example.com', name: 'Ann Wanjirũ', company_name: 'Baraka Books' }
const PASSWORD = 'a long password of Ann'
const TOKEN = /^ *([\w-]{43})$/m

type Server = Awaited<ReturnType<typeof testServer>>

const post = (server: Server, path: string, body: object) =>
  fetch(`${server.localUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The owner of an organisation that has just registered, and her session. */
async function owner(server: Server) {
  await post(server, '/v1/developers', ANN)
  const token = await mailedToken(server)
  const confirmed = await post(server, '/v1/developers/confirmations', {
    token,
    password: PASSWORD,
  })
  const { id } = (await confirmed.json()) as { id: string }
  const session = await post(server, '/v1/developers/sessions', {
    email: ANN.email,
    password: PASSWORD,
  })
  const { access_token } = (await session.json()) as { access_token: string }
  const { body } = await call(server, access_token, 'GET /v1/organisations')
  return { id, token: access_token, organisation: `/v1/organisations/${body.data[0].id}` }
}

async function mailedToken(server: Server): Promise<string> {
  for (;;) {
    const mails = await fetch(`${server.localUrl}/v1/sandbox/mails?to=${ANN.email}`)
    const [, token] = TOKEN.exec(JSON.parse(await mails.text()).data?.[0]?.text ?? '') ?? []
    if (token) return token
  }
}

test('API3: nobody gives themselves a role, a status, a bank or a scope by naming it', async () => {
  const server = await testServer(ROOMY)
  const { id, token, organisation } = await owner(server)
  const wanted = { name: 'Books', profile: 'machine' }
  const made = await call(server, token, `POST ${organisation}/applications`, wanted)
  const application = `/v1/applications/${made.body.id}`
  const tried: [request: string, body: object][] = [
    [`POST ${organisation}/applications`, { ...wanted, name: 'Two', status: 'active' }],
    [`POST ${organisation}/applications`, { ...wanted, name: 'Two', bank: 'live' }],
    [`POST ${organisation}/applications`, { ...wanted, name: 'Two', id: 'app_demo' }],
    [`PATCH ${application}`, { status: 'suspended' }],
    [`PATCH ${application}`, { scopes: ['operations.write'] }],
    [`PATCH ${application}`, { profile: 'first-party' }],
    [`PATCH ${application}`, { environment: 'live' }],
    [`PATCH ${application}`, { organisation_id: 'org_demo' }],
    [
      `POST ${organisation}/invitations`,
      { email: 'b@example.com', role: 'viewer', status: 'active' },
    ],
    [`PUT ${organisation}/members/${id}`, { role: 'owner', developer_id: 'dev_other' }],
    [`POST ${application}/api-keys`, { name: 'one', scopes: [], hash: 'sha256:00' }],
  ]
  for (const [request, body] of tried) {
    const answer = await call(server, token, request, body)
    expect([request, body, answer.status, answer.body.code]).toEqual([
      request,
      body,
      400,
      'field_unknown',
    ])
  }
  const anonymous = await post(server, '/v1/developers', {
    ...ANN,
    status: 'active',
    role: 'owner',
  })
  expect(anonymous.status).toBe(400)
  const live = { ...wanted, name: 'Three', environment: 'live' }
  expect((await call(server, token, `POST ${organisation}/applications`, live)).status).toBe(409)
  const key = { name: 'two', scopes: ['operations.write'] }
  expect((await call(server, token, `POST ${application}/api-keys`, key)).status).not.toBe(201)
  const { body } = await call(server, token, `GET ${application}`)
  expect(body).toEqual(expect.objectContaining({ status: 'active', environment: 'test' }))
})

test('API5: a developer’s session opens what is a developer’s, and nothing else', {
  timeout: 120_000,
}, async () => {
  const server = await testServer(ROOMY)
  const { token } = await owner(server)
  const letThrough: string[] = []
  for (const { id, method, path, caller } of Object.values(operations)) {
    if (caller === 'public' || caller === 'developer') continue
    const address = path.replace(/\{\w+\}/g, 'some_1')
    const { status } = await call(server, token, `${method} ${address}`)
    if (status !== 401 && status !== 403) letThrough.push(`${id} ${status}`)
  }
  expect(letThrough).toEqual([])
})
