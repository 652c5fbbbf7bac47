import type { OperationId } from '@wekeza/contract'
import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { grantAccess, revoke } from '../../world/grants.ts'
import { anew, newKey } from '../../world/key.ts'
import { everyday, treasury } from '../../world/people.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken } from '../../world/tokens.ts'
import { deleteWebhook, makeWebhook, sendTest, webhookAsk } from '../../world/webhooks.ts'
import { WRONG } from './amounts.ts'
import { cellCases } from './cell-cases.ts'

/** Another application's in the very words of one that is not there. */
const webhooks = cellCases({
  code: 'webhook_not_found',
  does: 'refuses a webhook of another application as it refuses none, and leaves it as it was',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const theirs = present(ask.params?.webhook_id, 'the webhook of the scene')
    const token = await applicationToken(bench, 'otherClient')
    for (const webhook_id of [theirs, unknownLike(theirs)]) {
      const params = { ...ask.params, webhook_id }
      await bench.refused({ ...anew(ask), token, params }, 'webhook_not_found')
    }
    await bench.done(ask)
  },
})

const deliveries = cellCases({
  code: 'delivery_not_found',
  does: 'refuses a delivery to another webhook, even one of the same application',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const theirs = present(ask.params?.delivery_id, 'the delivery of the scene')
    const other = await makeWebhook(bench)
    for (const delivery_id of [theirs, unknownLike(theirs)]) {
      const params = { webhook_id: other.id, delivery_id }
      await bench.refused({ ...anew(ask), params }, 'delivery_not_found')
    }
    await bench.done(ask)
  },
})

const events = cellCases({
  code: 'event_not_found',
  does: 'refuses an event that the application never heard as it refuses none',
  run: async (bench, { id }) => {
    const { ask } = await scenes.getEvent(bench)
    const theirs = present(ask.params?.event_id, 'the event of the scene')
    const token = await applicationToken(bench, 'otherClient')
    for (const eventId of [theirs, unknownLike(theirs)]) {
      for (const one of asked(id, eventId)) {
        await bench.refused({ operation: id, token, ...one }, 'event_not_found')
      }
    }
  },
})

function asked(id: OperationId, eventId: string): Pick<Ask, 'params' | 'query' | 'headers'>[] {
  if (id === 'getEvent') return [{ params: { event_id: eventId } }]
  return [{ query: { after: eventId } }, { headers: { 'last-event-id': eventId } }]
}

/** What is to be registered or changed so. */
async function written(bench: Bench, id: OperationId, body: object): Promise<Ask> {
  const { ask } = await scenes[id](bench)
  const key = id === 'createWebhook' ? { key: newKey() } : {}
  return { ...ask, ...key, body: { ...(ask.body as object), ...body } }
}

const addresses = cellCases({
  code: 'webhook_url_refused',
  does: 'refuses addresses at which no receiver can be, or that are written to be misread',
  run: async (bench, { id }) => {
    for (const url of [
      'ftp://shop.example/hooks',
      'https://user:secret@shop.example/hooks',
      'https://shop.example/hooks#part',
      'https://0x7f000001/hooks',
      'https://[fd00::1]/hooks',
      'https://shop.example:22/hooks',
    ]) {
      await bench.refused(await written(bench, id, { url }), 'webhook_url_refused')
    }
  },
})

const types = cellCases({
  code: 'event_type_unknown',
  does: 'refuses types and families that the contract does not have, and names them',
  run: async (bench, { id }) => {
    for (const type of ['payment.eaten', 'unicorn.*']) {
      const { detail } = await bench.refused(await filtered(bench, id, type), 'event_type_unknown')
      equal(detail.includes(type), true, `that the detail names ${type}`)
    }
  },
})

async function filtered(bench: Bench, id: OperationId, type: string): Promise<Ask> {
  if (id === 'createWebhook' || id === 'updateWebhook') {
    return written(bench, id, { types: ['payment.settled', type] })
  }
  const { ask } = await scenes[id](bench)
  if (id === 'listEvents') return { ...ask, query: { type } }
  return { ...ask, query: { types: `payment.settled,${type}` } }
}

const disabled = cellCases({
  code: 'webhook_disabled',
  does: 'refuses a webhook that is disabled',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { token, params = {} } = ask
    const named = { token: present(token, 'the token'), params } as const
    const change = { operation: 'updateWebhook', ...named } as const
    await bench.done({ ...change, body: { status: 'disabled' } })
    await bench.refused(ask, 'webhook_disabled')
    await bench.done({ ...change, body: { status: 'enabled' } })
    await bench.done(anew(ask))
  },
})

const threshold = (accountId: string, amount = { amount: '1.00', currency: 'KES' }) => ({
  ...{ account_id: accountId, direction: 'below' as const, amount },
})

const balances = cellCases({
  code: 'threshold_not_permitted',
  does: 'refuses a balance that no live consent shows the application, and names the account',
  run: async (bench, { id }) => {
    const { customerId } = treasury
    await grantAccess(bench, { customerId, permissions: ['accounts.read', 'transactions.read'] })
    const { consent } = await grantAccess(bench, { by: 'otherClient', customerId })
    bench.afterwards(() => revoke(bench, consent.id, 'otherClient'))
    for (const account of ['acc_nobody', treasury.id]) {
      const body = { balance_thresholds: [threshold(account)] }
      await bench.refused(await written(bench, id, body), 'threshold_not_permitted')
    }
  },
})

const amounts: readonly Case[] = WRONG.flatMap(({ code, amounts: texts, currencies }) =>
  cellCases({
    code,
    does: `refuses ${currencies?.[0] ?? JSON.stringify(texts[0])} and its like as a threshold`,
    where: ({ id }) => id === 'createWebhook' || id === 'updateWebhook',
    run: async (bench, { id }) => {
      await grantAccess(bench)
      for (const currency of currencies ?? ['KES']) {
        for (const amount of texts) {
          const body = { balance_thresholds: [threshold(everyday.id, { amount, currency })] }
          await bench.refused(await written(bench, id, body), code)
        }
      }
    },
  }),
)

const tooMany: Case = {
  id: 'createWebhook:webhooks_too_many',
  name: 'createWebhook refuses more than an application may have, and deleting one makes room',
  operation: 'createWebhook',
  code: 'webhooks_too_many',
  async run(bench) {
    const ask = await webhookAsk(bench, {}, 'otherClient')
    const list = () => bench.done({ operation: 'listWebhooks', token: ask.token })
    bench.afterwards(async () => {
      for (const { id } of (await list()).data) await deleteWebhook(bench, id, 'otherClient')
    })
    const before = (await list()).data.length
    for (let count = before; count < 20; count += 1) await bench.done({ ...ask, key: newKey() })
    const last = { ...ask, key: newKey() }
    await bench.refused(last, 'webhooks_too_many')
    const [newest] = (await list()).data
    await deleteWebhook(bench, present(newest, 'a webhook').id, 'otherClient')
    await bench.done({ ...last, key: newKey() })
  },
}

/** Of a webhook of its own, so that none of another one is among them. */
const secretsStay: Case = {
  id: 'WHK-010',
  name: 'No answer but one has a webhook’s secret in it, and a retry of its making has none either',
  operation: 'createWebhook',
  async run(bench) {
    const ask = await webhookAsk(bench)
    const { id } = await bench.done(ask)
    const named = { token: ask.token, params: { webhook_id: id } } as const
    await bench.send(ask)
    await sendTest(bench, named)
    await bench.done({ operation: 'getWebhook', ...named })
    const body = { overlap_seconds: 60 }
    await bench.done({ operation: 'rotateWebhookSecret', ...named, key: newKey(), body })
    const told = bench.exchanges.filter(({ text }) => text.includes('whsec_'))
    equal(told.length, 0, 'how many answers have a secret in them')
  },
}

export const webhookRefusals: readonly Case[] = [
  ...webhooks,
  ...deliveries,
  ...events,
  ...addresses,
  ...types,
  ...disabled,
  ...balances,
  ...amounts,
  tooMany,
  secretsStay,
]
