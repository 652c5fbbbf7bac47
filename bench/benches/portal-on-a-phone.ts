/// <reference lib="dom" />
import {
  type Browser,
  type BrowserContext,
  openChromium,
  type Page,
} from '../../tools/chromium/open-chromium.ts'
import { buildPortal } from '../../tools/setup.mjs'
import { atMost, forKnowing, type Measurement, median } from '../measurement.ts'
import { type Platform, startPlatform } from '../platform/server.ts'
import { asCustomer, asDeveloper, type SignIn } from '../platform/sign-in.ts'

const ROUNDS = 5
const GOAL_MS = 1_500
/** The profile that browsers call fast 3G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const FAST_3G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const PHONE = { width: 390, height: 844 }

/** A page, what can be used on it first, and the list that it shows, which may be the same. By CSS selectors. */
interface Visit {
  readonly path: string
  readonly signIn: SignIn
  readonly usable: string
  readonly list: string
}

const VISITS: Readonly<Record<string, Visit>> = {
  'the tour': {
    path: '/',
    signIn: asDeveloper,
    usable: 'main a[href="/developers/register"]',
    list: 'main dl',
  },
  'the developers’ home': {
    path: '/developers/org_demo',
    signIn: asDeveloper,
    usable: 'main a[href="/developers/org_demo/first-payment"]',
    // The last calls, of which there is none: they too lead to the first.
    list: 'main section a[href="/developers/org_demo/first-payment"]',
  },
  'the list of applications': {
    path: '/developers/org_demo/applications',
    signIn: asDeveloper,
    usable: 'main a[href="/developers/org_demo/applications/new"]',
    list: 'main table a[href$="/applications/app_demo"]',
  },
  'the customers’ home': { path: '/my', signIn: asCustomer, usable: 'main h2', list: 'main h2' },
}

interface Sample {
  readonly usableMs: number
  readonly listMs: number
  readonly requests: number
  readonly kilobytes: number
}

/** What people wait on a phone and a fast 3G line: at the first visit, and when the browser has been there before. */
export async function portalOnAPhone(): Promise<Measurement[]> {
  buildPortal()
  const platform = await startPlatform()
  const browser = await openChromium()
  try {
    const measured: Measurement[] = []
    for (const [name, visit] of Object.entries(VISITS)) {
      const rounds: { first: Sample; again: Sample }[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.push(await measure(browser, platform, visit))
      }
      const first = rounds.map((round) => round.first)
      const again = rounds.map((round) => round.again)
      measured.push(...told(`${name}, first visit`, first), ...told(`${name}, again`, again))
    }
    return measured
  } finally {
    await browser.close()
    await platform.stop()
  }
}

function told(name: string, samples: readonly Sample[]): Measurement[] {
  const middle = (of: keyof Sample) => median(samples.map((sample) => sample[of]))
  return [
    atMost(`portal-on-a-phone: ${name}, usable`, GOAL_MS, middle('usableMs'), 'ms'),
    forKnowing(`portal-on-a-phone: ${name}, its list`, middle('listMs'), 'ms'),
    forKnowing(`portal-on-a-phone: ${name}, requests`, middle('requests'), ''),
    forKnowing(`portal-on-a-phone: ${name}, came over the line`, middle('kilobytes'), 'kB'),
  ]
}

/** Two visits in a browser that has nothing of ours at the first. */
async function measure(browser: Browser, platform: Platform, visit: Visit) {
  const context = await browser.newContext({ baseURL: platform.baseUrl, viewport: PHONE })
  try {
    await visit.signIn(context, platform)
    const first = await visitOnce(context, visit, { isFirst: true })
    return { first, again: await visitOnce(context, visit, { isFirst: false }) }
  } finally {
    await context.close()
  }
}

/** By the browser's own clock, from the moment when the page was asked for. */
async function visitOnce(
  context: BrowserContext,
  { path, usable, list }: Visit,
  { isFirst }: { readonly isFirst: boolean },
): Promise<Sample> {
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', FAST_3G)
  // Who has signed in has seen a page of ours already.
  if (isFirst) await line.send('Network.clearBrowserCache')
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  let requests = 0
  page.on('request', () => {
    requests += 1
  })
  await page.goto(path, { waitUntil: 'commit' })
  const usableMs = await drawnMs(page, usable)
  const sample = { usableMs, listMs: await drawnMs(page, list), requests, kilobytes: bytes / 1_000 }
  await page.close()
  return sample
}

/** When something was drawn, to the frame: what looks from outside looks up to half a second later. */
async function drawnMs(page: Page, selector: string): Promise<number> {
  const drawn = await page.waitForFunction(
    // A function, and no text: the page's own policy evaluates none.
    (wanted) => document.querySelector(wanted)?.checkVisibility() && performance.now(),
    selector,
    { polling: 'raf' },
  )
  return Number(await drawn.jsonValue())
}
