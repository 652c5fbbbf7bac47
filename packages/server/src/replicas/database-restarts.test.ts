import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { askForPostgres } from '../../../../tools/postgres/ask-for-postgres.ts'
import { startPostgres } from '../../../../tools/postgres/start-postgres.ts'
import {
  applicationToken,
  ask,
  consented,
  payingTerms,
  paymentOf,
} from '../testing/customer-client.ts'
import { runCommand } from '../testing/run-command.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const LANES = 16
const BEFORE_MS = 1_500
const AFTER_MS = 2_500
/** How long servers may take to notice that the database is back. */
const NOTICED_MS = 1_000

interface Load {
  /** by idempotency key: the payment that was acknowledged */
  readonly paid: Map<string, string>
  readonly failures: { readonly atMs: number; readonly status: number }[]
}

/** Pays without a pause; what is not acknowledged is asked again with the same key, as a careful client does. */
async function pay(urls: readonly string[], token: string, load: Load, goesOn: () => boolean) {
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    for (let count = 0; goesOn(); count += 1) {
      const key = `${lane}-${count}`
      const url = `${urls[lane % urls.length]}/v1/payments`
      while (!load.paid.has(key)) {
        const { status, body } = await ask(url, 'POST', { token, key, body: paymentOf('0.01') })
        if (status === 201) load.paid.set(key, body.id)
        else load.failures.push({ atMs: Date.now(), status })
        if (status !== 201) await wait(20)
      }
    }
  })
  await Promise.all(lanes)
}

test('the database dies without warning under load: nothing acknowledged is lost, and no error outlives it', {
  timeout: 120_000,
}, async () => {
  // Where there is none, the test says so by its name; this cluster of its own is for killing.
  await askForPostgres()
  const cluster = await startPostgres()
  try {
    const databaseUrl = await cluster.createDatabase()
    const { urls, client } = await startReplicas(databaseUrl)
    const [url] = urls
    const application = await applicationToken(url, client)
    const { token, consentId } = await consented(url, application, payingTerms())
    const load: Load = { paid: new Map(), failures: [] }
    let over = false
    const paying = pay(urls, token, load, () => !over)
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
  } finally {
    await cluster.stop()
  }
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
