import { expect, test } from 'vitest'
import {
  type Answered,
  applicationToken,
  ask,
  consented,
  payingTerms,
  paymentOf,
} from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { startReplicas } from '../testing/start-replicas.ts'

const KEYS = 100
const POSTS_A_KEY = 100

test('of a hundred posts with one key at two servers, one pays and the rest hear of it; a hundred times over', {
  timeout: 120_000,
}, async () => {
  const { urls, client } = await startReplicas(await freshDatabase())
  const [url] = urls
  const application = await applicationToken(url, client)
  const { token } = await consented(url, application, payingTerms())
  const reading = await consented(url, application, {
    kind: 'account_access',
    permissions: ['accounts.read', 'balances.read'],
  })
  const balance = async () => {
    const address = `${url}/v1/accounts/acc_wanjiru_current/balance`
    const { body } = await ask(address, 'GET', { token: reading.token })
    return Number((body as never as { booked: { amount: string } }).booked.amount)
  }
  const before = await balance()
  for (let key = 0; key < KEYS; key += 1) {
    const posts = Array.from({ length: POSTS_A_KEY }, (_, index) =>
      ask(`${urls[index % 2]}/v1/payments`, 'POST', {
        token,
        body: paymentOf('0.01'),
        key: `key-${key}`,
      }),
    )
    expect(verdictOf(await Promise.all(posts))).toEqual({ firsts: 1, ids: 1, others: [] })
  }
  expect(await balance()).toBeCloseTo(before - KEYS * 0.01, 5)
})

/** How many were the first, how many payments they all speak of, and what was neither a first, a replay nor a 409. */
function verdictOf(answers: readonly Answered[]) {
  const replayed = ({ headers }: Answered) => headers.get('idempotency-replayed') === 'true'
  const made = answers.filter(({ status }) => status === 201)
  const others = answers.filter(({ status }) => status !== 201 && status !== 409)
  return {
    firsts: made.filter((answer) => !replayed(answer)).length,
    ids: new Set(made.map(({ body }) => body.id)).size,
    others: others.map(({ status, body }) => ({ status, body })),
  }
}
