import { setTimeout as wait } from 'node:timers/promises'
import { type Answered, ask } from '../../packages/server/src/testing/customer-client.ts'
import {
  type Lane,
  type Load,
  payWithKeys,
} from '../../packages/server/src/testing/pay-with-keys.ts'
import { checkBooks } from '../checks/check-books.ts'
import { checkPayments } from '../checks/check-payments.ts'
import type { Findings } from '../findings.ts'
import { openPayers, type Payers, payment } from '../ground/customers.ts'
import type { Ground } from '../ground/ground.ts'

const LANES = 4
const PAUSE_MS = 20
/** How long pages that have room left may go on to take payments. */
const FILLED_WITHIN_MS = 30_000
const PAID_MIN = 20
const PAID_WITHIN_MS = 20_000
const WHILE_FULL_MS = 500
/** How long after there is room again a payment may still be refused. */
const NOTICED_MS = 3_000

/** A disk that can be filled, with a running server on it. */
export interface Fillable {
  readonly ground: Ground
  fill(): Promise<void>
  empty(): Promise<void>
}

/**
 * Fills the disk under load, sees that reads go on and writes say when to come back, and makes room again.
 * @param load of all rounds: what one has paid the next finds there
 */
export async function fillAndEmpty(
  { ground, fill, empty }: Fillable,
  name: string,
  load: Load,
  findings: Findings,
): Promise<void> {
  const payers = await openPayers(ground)
  let over = false
  const before = { paid: load.paid.size, failures: load.failures.length }
  const paying = payWithKeys(lanesOf(ground, payers, name), load, () => !over)
  await until(PAID_WITHIN_MS, () => load.paid.size >= before.paid + PAID_MIN)
  await fill()
  const refused = await until(FILLED_WITHIN_MS, () => load.failures.length > before.failures)
  if (!refused) findings.failed(`${name}: the disk was never full`)
  await checkWhileFull(ground, payers, { name, load }, findings)
  await wait(WHILE_FULL_MS)
  await empty()
  const roomAtMs = Date.now()
  const paidMin = load.paid.size + PAID_MIN
  if (!(await until(PAID_WITHIN_MS, () => load.paid.size >= paidMin))) {
    findings.failed(`${name}: no payments though there is room again`)
  }
  over = true
  await paying
  checkFailures(load.failures.slice(before.failures), roomAtMs, name, findings)
  await ground.read(async (query) => {
    await checkBooks(query, findings, `after ${name}`)
    await checkPayments(query, load, findings)
  })
}

function lanesOf({ url }: Ground, payers: Payers, name: string): Lane[] {
  return Array.from({ length: LANES }, (_, index) => ({
    url,
    name: `${name}-${index}`,
    token: () => payers.token('internal'),
    paymentOf: (key) => payment('internal', '0.01', key),
  }))
}

/**
 * Reads answer as ever. A write says that it passes, and comes with a problem document, unless it has found room that
 * an earlier one has left.
 */
async function checkWhileFull(
  { url }: Ground,
  payers: Payers,
  { name, load }: { readonly name: string; readonly load: Load },
  findings: Findings,
): Promise<void> {
  const token = payers.token('internal')
  const reads = ['/v1/payments', '/v1/sandbox/personas', '/readyz']
  for (const path of reads) {
    const asked = { token: path.startsWith('/v1/sandbox') ? payers.application() : token }
    const { status } = await ask(`${url}${path}`, 'GET', asked)
    if (status !== 200) findings.failed(`${name}: ${path} was answered with ${status}`)
  }
  const key = `${name}-while-full`
  load.asked.add(key)
  const answered = await ask(`${url}/v1/payments`, 'POST', {
    ...{ token, key },
    body: payment('internal', '0.01', key),
  })
  if (answered.status === 201) load.paid.set(key, answered.body.id)
  const wrong = answered.status === 201 ? undefined : notPassing(answered)
  if (wrong) findings.failed(`${name}: a payment while the disk is full ${wrong}`)
}

/** @returns what is wrong with an answer that should be a 503 with a problem document (RFC 9457) */
function notPassing({ status, body, headers }: Answered): string | undefined {
  if (status !== 503) return `was answered with ${status}`
  if (headers.get('content-type') !== 'application/problem+json') return 'has no problem document'
  if (body.code !== 'service_unavailable') return `has the code ${body.code}`
  if (headers.get('retry-after') === null) return 'does not say when to come back'
  return undefined
}

function checkFailures(
  failures: Load['failures'],
  roomAtMs: number,
  name: string,
  findings: Findings,
) {
  for (const { key, status, atMs } of failures) {
    if (status !== 503) findings.failed(`${key} was answered with ${status}`)
    if (atMs > roomAtMs + NOTICED_MS)
      findings.failed(`${name}: ${key} was refused though there is room`)
  }
}

/** @returns whether it came to be so in time */
async function until(withinMs: number, holds: () => boolean): Promise<boolean> {
  const endsAtMs = Date.now() + withinMs
  while (!holds() && Date.now() < endsAtMs) await wait(PAUSE_MS)
  return holds()
}
