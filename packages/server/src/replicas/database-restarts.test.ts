import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { askForPostgres } from '../../../../tools/postgres/ask-for-postgres.ts'
import { startPostgres } from '../../../../tools/postgres/start-postgres.ts'
import {
  applicationToken,
  ask,
  consented,
  payingTerms,
  paymentOf,
} from '../testing/customer-client.ts'
import { type Lane, newLoad, payWithKeys } from '../testing/pay-with-keys.ts'
import { runCommand } from '../testing/run-command.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const LANES = 16
const BEFORE_MS = 1_500
const AFTER_MS = 2_500
/** How long servers may take to notice that the database is back. */
const NOTICED_MS = 1_000

test('the database dies without warning under load: nothing acknowledged is lost, and no error outlives it', {
  timeout: 120_000,
}, async () => {
  // Where there is none, the test says so by its name; this cluster of its own is for killing.
  await askForPostgres()
  const cluster = await startPostgres()
  // What began first ends last: a server that stops waits for a database that is gone.
  onTestFinished(() => cluster.stop())
  const databaseUrl = await cluster.createDatabase()
  const { urls, client } = await startReplicas(databaseUrl)
  const [url] = urls
  const application = await applicationToken(url, client)
  const { token, consentId } = await consented(url, application, payingTerms())
  const load = newLoad()
  let over = false
  const lanes = Array.from({ length: LANES }, (_, lane): Lane => {
    const at = urls[lane % urls.length] ?? url
    return { url: at, name: String(lane), token: () => token, paymentOf: () => paymentOf('0.01') }
  })
  const paying = payWithKeys(lanes, load, () => !over)
  await wait(BEFORE_MS)
  const paidBefore = load.paid.size
  await cluster.restart('immediate')
  const backAtMs = Date.now()
  await wait(AFTER_MS)
  over = true
  await paying

  expect(paidBefore).toBeGreaterThan(0)
  expect(load.failures.map(({ status }) => status).filter((status) => status !== 503)).toEqual([])
  expect(load.failures.filter(({ atMs }) => atMs > backAtMs + NOTICED_MS)).toEqual([])
  expect(load.paid.size).toBeGreaterThan(paidBefore)
  expect(new Set(load.paid.values()).size).toBe(load.paid.size)
  expect(await paymentsOf(url, token, consentId)).toEqual(new Set(load.paid.values()))
  const verified = await runCommand(['ledger', 'verify'], { WEKEZA_DATABASE_URL: databaseUrl })
  expect([verified.exitCode, verified.stderr]).toEqual([0, ''])
})

/** The ids of all payments that the bank has of a consent. */
async function paymentsOf(url: string, token: string, consentId: string): Promise<Set<string>> {
  const ids = new Set<string>()
  let cursor = ''
  do {
    const query = `limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    const { body } = await ask(`${url}/v1/payments?${query}`, 'GET', { token })
    const { data, page } = body as never as Page
    for (const { id } of data) ids.add(id)
    cursor = page.next_cursor ?? ''
  } while (cursor !== '')
  if (ids.size === 0) throw new Error(`${consentId} has no payments`)
  return ids
}

interface Page {
  readonly data: { readonly id: string }[]
  readonly page: { readonly next_cursor?: string | null }
}
