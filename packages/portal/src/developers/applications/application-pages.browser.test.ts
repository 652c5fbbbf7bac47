import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { Wekeza } from '@wekeza/sdk'
import { privateKeyJwt } from '@wekeza/sdk/auth'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { expectSound } from '../../testing/expect-sound.ts'
import { openPortal, type Portal } from '../../testing/open-portal.ts'
import { signInDeveloper } from '../../testing/sign-in.ts'

let portal: Portal
beforeEach(async () => {
  portal ??= await openPortal()
})
afterEach(() => portal?.closeWindows())
afterAll(() => portal?.close())

const AT = '/developers/org_demo/applications'
const NASTY = '<img src=x onerror=alert(1)>'

test('an application is created, its secret works and is shown once; its name is text, whatever it holds', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInDeveloper(page, portal, `${AT}/new`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Give it a name that customers know you by.').waitFor()
  await expectSound(watched)
  await page.getByLabel('Name', { exact: true }).fill(NASTY)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expectSound(watched)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expectSound(watched)
  await page.getByRole('button', { name: 'Create application' }).click()
  await page.getByRole('heading', { name: `${NASTY} is there` }).waitFor()
  await expectSound(watched)
  const secret = (await page.getByText(/^wk_test_s/).textContent()) ?? ''
  const id =
    (await page
      .getByText(/^app_\w+$/)
      .first()
      .textContent()) ?? ''
  expect(await tokenStatus(id, secret)).toBe(200)
  await page.goto(`${AT}/${id}`)
  await page.getByRole('heading', { name: NASTY }).waitFor()
  expect(await page.locator('main').textContent()).not.toContain(secret)
})

/** A key pair, its public part as the key set that an application registers. */
function newKeys(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const setOf = (key: KeyObject) => ({
    keys: [{ ...key.export({ format: 'jwk' }), kty: 'EC', alg: 'ES256', kid }],
  })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { kid, key, publicSet: setOf(publicKey), privateSet: setOf(privateKey) }
}

test('by its keys an application needs no secret, and a private key is not even sent', async () => {
  const { page } = await portal.open({ wide: true })
  await signInDeveloper(page, portal, `${AT}/new`)
  await page.getByLabel('Name', { exact: true }).fill('Strong till')
  await page.getByLabel('Customers, by FAPI 2.0').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  const { publicSet, privateSet } = newKeys('one')
  await page.getByLabel('Public keys').fill(JSON.stringify(privateSet))
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('This holds a private key, and was not sent.').waitFor()
  await page.getByLabel('Public keys').fill(JSON.stringify(publicSet))
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Create application' }).click()
  await page.getByText('It has no secret').waitFor()
})

/** As the demo's developer does by the command line. */
function asDeveloper(): Wekeza {
  const { email = '', password = '' } = portal.server.developer ?? {}
  return new Wekeza({ baseUrl: portal.server.localUrl }).withDeveloper({ email, password })
}

/** Whether an application reaches itself by a key of its own. */
async function opens(clientId: string, { key, kid }: ReturnType<typeof newKeys>): Promise<boolean> {
  const auth = privateKeyJwt({ key, kid, alg: 'ES256' })
  const wekeza = new Wekeza({ baseUrl: portal.server.localUrl, clientId, auth })
  return (await wekeza.applications.own().safe()).ok
}

test('other public keys take the place of those before, once they are good; no private one is sent', async () => {
  const [before, after] = [newKeys('before'), newKeys('after')]
  const applications = asDeveloper().applications
  const { id } = await applications.create('org_demo', {
    ...{ name: 'Night job', profile: 'machine', scopes: ['self.read'] },
    jwks: before.publicSet,
  })
  expect(await opens(id, before)).toBe(true)
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInDeveloper(page, portal, `${AT}/${id}`)
  const sent: string[] = []
  page.on('request', (request) => void (request.method() === 'PATCH' && sent.push(request.url())))
  const save = async (text: string) => {
    await page.getByLabel('Public keys').fill(text)
    await page.getByRole('button', { name: 'Save settings' }).click()
  }
  await save('{ keys')
  await page.getByText('This is not JSON.').waitFor()
  await save(JSON.stringify(after.privateSet))
  await page.getByText('This holds a private key, and was not sent.').waitFor()
  await expectSound(watched)
  expect(sent).toEqual([])
  await save('{"keys": [{"kty": "oct"}]}')
  await page.getByText('The settings were not saved').waitFor()
  await expectSound(watched)
  expect(await opens(id, before)).toBe(true)
  await save(JSON.stringify(after.publicSet))
  await page.getByText('The settings are saved.').waitFor()
  expect([await opens(id, before), await opens(id, after)]).toEqual([false, true])
})

test('another certificate’s subject takes the place of the one before, and none is refused', async () => {
  const { applications } = asDeveloper()
  const { id } = await applications.create('org_demo', {
    ...{ name: 'Till by certificate', profile: 'machine', scopes: ['self.read'] },
    tls_client_subject: 'CN=till.example,O=Soko Pay Ltd,C=KE',
  })
  const { page } = await portal.open()
  await signInDeveloper(page, portal, `${AT}/${id}`)
  const subject = page.getByLabel('Whom the certificate names')
  for (const [text, answer] of [
    ['', 'Write the certificate’s subject'],
    ['CN=till2.example,O=Soko Pay Ltd,C=KE', 'The settings are saved.'],
  ] as const) {
    await subject.fill(text)
    await page.getByRole('button', { name: 'Save settings' }).click()
    await page.getByText(answer).waitFor()
  }
  const { tls_client_subject } = await applications.get(id)
  expect(tls_client_subject).toBe('CN=till2.example,O=Soko Pay Ltd,C=KE')
})

/** How the platform answers whoever asks for a token with it. */
async function tokenStatus(id: string, secret: string): Promise<number> {
  const { status } = await fetch(`${portal.server.localUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'self.read' }),
  })
  return status
}

test('a rotated secret works beside the one before, and a revoked one opens nothing', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInDeveloper(page, portal, `${AT}/app_other?tab=secrets`)
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  const shown = page.getByText(/^wk_test_s/)
  const secret = (await shown.textContent()) ?? ''
  expect(await tokenStatus('app_other', secret)).toBe(200)
  await page.getByText('Two secrets are good.').waitFor()
  await expectSound(watched)
  const row = page.getByRole('row').filter({ hasText: secret.slice(-4) })
  await row.getByRole('button', { name: 'Revoke' }).click()
  await expectSound(watched)
  await page.getByRole('button', { name: 'Revoke secret' }).click()
  await page
    .getByText(/opens nothing any more/)
    .first()
    .waitFor()
  expect(await tokenStatus('app_other', secret)).toBe(401)
})

test('a job gets a key of its own, which can be rolled', async () => {
  const watched = await portal.open({ wide: true })
  const { page } = watched
  await signInDeveloper(page, portal, `${AT}/app_machine?tab=keys`)
  await page.getByRole('button', { name: 'Create API key' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('nightly')
  await dialog.getByLabel('Read its own settings and requests').check()
  await expectSound(watched)
  await dialog.getByRole('button', { name: 'Create API key' }).click()
  const first = (await page.getByText(/^wk_test_k/).textContent()) ?? ''
  expect(await ownStatus(first)).toBe(200)
  await page.getByRole('button', { name: 'Roll' }).click()
  await dialog.getByLabel('The one before stays good').selectOption('Not any more')
  await dialog.getByRole('button', { name: 'Roll key' }).click()
  await expect.poll(() => page.getByText(/^wk_test_k/).textContent()).not.toBe(first)
  expect(await ownStatus((await page.getByText(/^wk_test_k/).textContent()) ?? '')).toBe(200)
  expect(await ownStatus(first)).toBe(401)
  await expectSound(watched)
  const lastUse = async () => {
    await page.reload()
    const row = page.getByRole('row').filter({ hasText: 'nightly' })
    return (await row.first().textContent()) ?? ''
  }
  await expect.poll(lastUse).toMatch(/\bnow\b|seconds? ago|minutes? ago/)
})

async function ownStatus(apiKey: string): Promise<number> {
  const headers = { authorization: `Bearer ${apiKey}` }
  return (await fetch(`${portal.server.localUrl}/v1/application`, { headers })).status
}
