import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser, type Visited } from '../testing/open-browser.ts'
import { openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const DEVICE = '/oauth/device'
const xsrfOf = ({ text }: Visited) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''

/** Types a code on the page as it stands. */
async function type(browser: Browser, userCode: string, more: Record<string, string> = {}) {
  const page = await browser.get(`${proof.issuer}${DEVICE}`)
  return browser.post(DEVICE, { xsrf: xsrfOf(page), user_code: userCode, ...more })
}

async function newCode(): Promise<string> {
  const answer = await proof.fetch(`${proof.issuer}/oauth/device-authorization`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'app_device', scope: 'openid accounts.read' }),
  })
  return ((await answer.json()) as { user_code: string }).user_code
}

test('a session guesses five codes, and then not even a right one is looked at', async () => {
  const browser = openBrowser(proof.issuer, proof.fetch)
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await type(browser, `BBBB-BBB${'CDFGH'[tries]}`)).status).toBe(422)
  }
  const late = await type(browser, await newCode())
  expect(late.status).toBe(429)
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(800)
  expect(late.text).toContain('Too many tries')
})

test('another session on the same address goes on', async () => {
  const browser = openBrowser(proof.issuer, proof.fetch)
  expect((await type(browser, await newCode())).text).toContain('Is this your device?')
})

test('codes that were given out do not count as guesses', async () => {
  const browser = openBrowser(proof.issuer, proof.fetch)
  for (let devices = 0; devices < 7; devices += 1) {
    expect((await type(browser, await newCode())).status).toBe(200)
  }
})

test('one code is looked at ten times, whoever does so', async () => {
  const code = await newCode()
  const look = () => type(openBrowser(proof.issuer, proof.fetch), code)
  for (let looks = 0; looks < 10; looks += 1) expect((await look()).status).toBe(200)
  expect((await look()).status).toBe(429)
  expect((await type(openBrowser(proof.issuer, proof.fetch), await newCode())).status).toBe(200)
})

test('many sessions of one address guess no more than an address may', {
  timeout: 60_000,
}, async () => {
  const statuses: number[] = []
  for (let tries = 0; tries < 55; tries += 1) {
    const sign = 'BCDFGHJKLMNPQRSTVWXZ'
    const guess = `CCCC-CC${sign[Math.floor(tries / 20)]}${sign[tries % 20]}`
    statuses.push((await type(openBrowser(proof.issuer, proof.fetch), guess)).status)
  }
  expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(50)
  expect(statuses.at(-1)).toBe(429)
})
