import { expect, test } from 'vitest'
import { limitBy } from '../limiting/limit-by.ts'
import { askAs } from '../testing/ask-as.ts'
import { developerToken, plantDevelopers } from '../testing/plant-developers.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const ME = '/v1/developers/me'

async function opened() {
  const host = await tinyHost({
    owner: developerToken('dev_owner'),
    viewer: developerToken('dev_viewer'),
    later: developerToken('dev_owner', 2),
    nobody: developerToken('dev_nobody'),
    staff: { staffId: 'stf_amina', scopes: new Set(['developers', 'operations.read']) },
    customer: { customerId: 'cus_wanjiru', consentId: 'csn_1', scopes: new Set(['developers']) },
  })
  await plantDevelopers(host.platform.store)
  return host
}

test('a developer is let in by the live row', async () => {
  const ask = askAs(await opened())
  const { status, body } = await ask('owner', 'GET', ME)
  expect([status, body.id]).toEqual([200, 'dev_owner'])
})

test('once the sessions have ended their tokens open nothing, and a later one does', async () => {
  const host = await opened()
  const ask = askAs(host)
  expect((await ask('later', 'GET', ME)).body).toMatchObject({ code: 'token_invalid' })
  await host.platform.store.commit({
    changes: [{ kind: 'end-sessions', developerId: 'dev_owner' }],
  })
  const { status, headers, body } = await ask('owner', 'GET', ME)
  expect([status, body.code]).toEqual([401, 'token_invalid'])
  expect(headers.get('www-authenticate')).toContain('error="invalid_token"')
  expect((await ask('later', 'GET', ME)).status).toBe(200)
})

test('a token of a developer who is not there opens nothing', async () => {
  const ask = askAs(await opened())
  expect((await ask('nobody', 'GET', ME)).body).toMatchObject({ code: 'token_invalid' })
})

test.each(['application', 'staff', 'customer'])(
  'a token of the kind %s is no developer’s, whatever its scopes',
  async (token) => {
    const { status, body } = await askAs(await opened())(token, 'GET', ME)
    expect([status, body.code]).toEqual([403, 'caller_not_allowed'])
    expect(body.detail).toContain(`of the kind ${token}`)
  },
)

test.each(['/v1/consents', '/v1/accounts', '/v1/me/consents', '/v1/operations/risk-reviews'])(
  'a developer’s token opens nothing of a bank: %s',
  async (path) => {
    const host = await opened()
    const open = () => Promise.reject(new Error('no bank was to be opened'))
    const { status, body } = await askAs({ ...host, banks: { open } })('owner', 'GET', path)
    expect([status, body.code]).toEqual([403, 'caller_not_allowed'])
  },
)

test('each developer has a limit of their own', async () => {
  const host = await opened()
  const application = limitBy('application', { perSecond: 9, perMinute: 1 })
  const ask = askAs({ ...host, limiters: { ...host.limiters, application } })
  await ask('owner', 'GET', ME)
  expect((await ask('owner', 'GET', ME)).status).toBe(429)
  expect((await ask('viewer', 'GET', ME)).status).toBe(200)
})

test('what developers ask is in the log of the process, and in no application’s', async () => {
  const host = await opened()
  await askAs(host)('owner', 'GET', ME)
  expect(host.lines).toMatchObject([{ operationId: 'getDeveloper', applicationId: null }])
  expect(host.kept).toEqual([])
})
