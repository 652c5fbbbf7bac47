import { afterAll, beforeAll, expect, test } from 'vitest'
import { digest } from '../../secrets/digest.ts'
import { OWN_CALLBACK } from '../paths.ts'
import { ownSessionsOf } from '../provider/grant-id.ts'
import { authorizeAddress, CODE, toCode, toSignIn } from '../testing/flow.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { openTestIdentity, type TestIdentity } from '../testing/open-test-identity.ts'

const VERIFIER = 'a-verifier-of-the-tests-that-is-long-enough-for-the-rfc'
const applicationId = 'app_own'

let identity: TestIdentity
let redirectUri: string
beforeAll(async () => {
  identity = await openTestIdentity()
  redirectUri = `${identity.issuer}${OWN_CALLBACK}`
  const [one] = identity.applications.values()
  if (!one) throw new Error('there is no application')
  const own = { ...one, profile: 'first-party' as const }
  identity.applications.set(applicationId, { ...own, id: applicationId })
  identity.applications.set('app_two', { ...own, id: 'app_two' })
})
afterAll(() => identity.close())

/** A code, as the platform's own pages get it when Wanjiru has signed in. */
async function newCode(): Promise<string> {
  const browser = openBrowser(identity.issuer)
  const address = authorizeAddress(identity, {
    ...{ client_id: applicationId, redirect_uri: redirectUri, scope: 'me' },
    ...{ nonce: undefined, code_challenge: digest(VERIFIER), state: 'one' },
  })
  const asked = await toCode(browser, await toSignIn(browser, address))
  const fields = { csrf: asked.csrf, code: CODE }
  const entered = await browser.post(`${asked.url.pathname}/code`, fields)
  const back = await browser.get(entered.location?.href ?? '')
  return back.location?.searchParams.get('code') ?? ''
}

const redeem = (code: string, more: object = {}) =>
  identity.identity.own.redeem({ code, verifier: VERIFIER, applicationId, redirectUri, ...more })

test('a code tells who signed in, and by what all of that is ended', async () => {
  const signIn = await redeem(await newCode())
  expect(signIn).toMatchObject({ customerId: 'cus_wanjiru', amr: ['pwd', 'otp'] })
  expect(signIn?.grantId).toContain(`${ownSessionsOf('test_acme', 'cus_wanjiru')}.`)
})

test('a code that comes twice is refused, and ends what it began', async () => {
  const code = await newCode()
  const signIn = await redeem(code)
  const { store } = identity.ports
  const grant = () => store.find('Grant', digest(signIn?.grantId ?? ''))
  expect(await grant()).toBeDefined()
  expect(await redeem(code)).toBeUndefined()
  expect(await grant()).toBeUndefined()
})

test('of many at once with one code, one is answered', async () => {
  const code = await newCode()
  const all = await Promise.all(Array.from({ length: 5 }, () => redeem(code)))
  expect(all.filter(Boolean)).toHaveLength(1)
})

test.each([
  ['another verifier', { verifier: `${VERIFIER}-not` }],
  ['no verifier', { verifier: '' }],
  ['another application', { applicationId: 'app_two' }],
  ['another address', { redirectUri: 'https://books.example/callback' }],
])('with %s a code is worth nothing, and stays good for whom it is', async (_, more) => {
  const code = await newCode()
  expect(await redeem(code, more)).toBeUndefined()
  expect(await redeem(code)).toMatchObject({ customerId: 'cus_wanjiru' })
})

test('a code that nobody issued, or that has expired, is worth nothing', async () => {
  expect(await redeem('none')).toBeUndefined()
  const code = await newCode()
  identity.advanceWall(61_000)
  expect(await redeem(code)).toBeUndefined()
})
