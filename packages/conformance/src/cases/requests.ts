import { errors, type OperationId, type Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { newApplication, staffOf } from '../world/applications.ts'
import { eventually } from '../world/eventually.ts'
import { grantPayment, grantPayments, revoke } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { toMinor } from '../world/minor.ts'
import { paymentAsk } from '../world/payments.ts'
import { trading } from '../world/people.ts'
import { keptOf, lastId, requestOf } from '../world/requests.ts'
import { residents } from '../world/residents.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken, tokenOf } from '../world/tokens.ts'
import { walkByCursor, walkByLink } from '../world/walk-pages.ts'
import { listenBy } from '../world/webhooks.ts'

/** An application of the case's own, that has asked nothing yet. */
async function asker(bench: Bench) {
  const { owner } = await residents(bench)
  const { client } = await newApplication(bench, owner)
  return { client, owner, token: await tokenOf(bench, client) }
}

type Asker = Awaited<ReturnType<typeof asker>>

const APART_MS = 3

/** What the application asks in one case: two good requests, one that is wrong, and one for what is not there. */
async function asked(bench: Bench, { token }: Asker): Promise<string[]> {
  const ids: string[] = []
  for (const ask of [
    { operation: 'listConsents' },
    { operation: 'getClock' },
    { operation: 'listConsents', query: { limit: 0 } },
    { operation: 'getConsent', params: { consent_id: 'csn_nobody' } },
  ] satisfies Ask[]) {
    await bench.send({ ...ask, token })
    ids.push(lastId(bench))
    // Requests of one millisecond have no order.
    await new Promise((resolve) => setTimeout(resolve, APART_MS))
  }
  for (const id of ids) await requestOf(bench, token, id)
  return ids
}

async function listed(bench: Bench, { token }: Asker, query: Record<string, string> = {}) {
  const { data } = await bench.done({ operation: 'listRequests', token, query })
  // Reading the log is a request too.
  return data.filter(({ operation }) => operation !== 'listRequests' && operation !== 'getRequest')
}

type Detail = Schema<'ApiRequestDetail'>
type Step = Schema<'TimelineStep'>

/** The one step of a kind that a line of time has. */
function stepOf<Kind extends Step['kind']>(timeline: readonly Step[], kind: Kind) {
  const found = timeline.filter((step): step is Extract<Step, { kind: Kind }> => step.kind === kind)
  equal(found.length, 1, `how many steps of the kind ${kind} there are`)
  return present(found[0], kind)
}

/** A refusal, and the step that it comes from. */
const REFUSALS: readonly (readonly [Omit<Ask, 'token'>, step: string, scope?: string])[] = [
  [{ operation: 'listAccounts' }, 'checkCaller'],
  [{ operation: 'listConsents' }, 'checkScope', 'self.read'],
  [{ operation: 'createConsent', body: singlePayment }, 'replayIdempotent'],
  [{ operation: 'listConsents', query: { limit: 0 } }, 'validateRequest'],
  [{ operation: 'getConsent', params: { consent_id: 'csn_nobody' } }, 'runOperation'],
]

export const requestCases: readonly Case[] = [
  {
    id: 'LOG-001',
    name: 'What an application asked is listed, the newest first, and nothing of anybody else’s',
    operation: 'listRequests',
    async run(bench) {
      const [mine, theirs] = [await asker(bench), await asker(bench)]
      const ids = await asked(bench, mine)
      const others = await asked(bench, theirs)
      equal(
        (await listed(bench, mine)).map(({ id }) => id),
        ids.toReversed(),
        'mine',
      )
      equal(
        (await listed(bench, theirs)).map(({ id }) => id),
        others.toReversed(),
        'theirs',
      )
      const strange = { operation: 'getRequest', token: mine.token } as const
      const params = { request_id: present(others[0], 'a request of theirs') }
      await bench.refused({ ...strange, params }, 'request_not_found')
    },
  },
  {
    id: 'LOG-002',
    name: 'The list is narrowed by status, by operation and by time',
    operation: 'listRequests',
    async run(bench) {
      const own = await asker(bench)
      const from = new Date(Date.now() - 60_000).toISOString()
      const ids = await asked(bench, own)
      const [first, clock, wrong, missing] = ids
      const found = async (query: Record<string, string>) =>
        (await listed(bench, own, query)).map(({ id }) => id)
      equal(await found({ status: '4xx' }), [missing, wrong], 'those with 4xx')
      equal(await found({ status: '404' }), [missing], 'those with 404')
      equal(
        await found({ status: '2xx', operation: 'getClock' }),
        [clock],
        'the good ones of getClock',
      )
      equal(await found({ operation: 'listConsents' }), [wrong, first], 'those of listConsents')
      equal((await found({ from })).length, 4, 'those of the last minute')
      equal(await found({ to: from }), [], 'those from before')
      equal(await found({ operation: 'nothing' }), [], 'those of an operation that is not there')
    },
  },
  {
    id: 'LOG-003',
    name: 'A refusal is explained: the step that refused it, what its code means and what to do next',
    operation: 'getRequest',
    async run(bench) {
      const { client, token: reader } = await asker(bench)
      for (const [ask, step, scope] of REFUSALS) {
        const token = await tokenOf(bench, client, scope)
        const kept = await keptOf(bench, { ...ask, token }, reader)
        equal([kept.operation, kept.refused_by], [ask.operation, step], 'operation and step')
        const code = present(kept.code, 'the code') as keyof typeof errors
        equal(kept.explanation, errors[code], `what is said of ${code}`)
        equal(
          kept.status,
          bench.exchanges.findLast((one) => one.operation === ask.operation)?.status,
          'the status',
        )
      }
    },
  },
  {
    id: 'LOG-004',
    name: 'A request that succeeded has no code and no explanation, and a retry says that it was replayed',
    operation: 'getRequest',
    async run(bench) {
      const { token } = await asker(bench)
      const ask = { operation: 'createConsent', token, key: newKey(), body: singlePayment } as const
      const first = await keptOf(bench, ask)
      const { status, code, refused_by, explanation, replayed } = first
      equal(
        [status, code, refused_by, explanation, replayed],
        [201, null, null, null, false],
        'the first',
      )
      const again = await keptOf(bench, ask)
      equal([again.status, again.replayed], [201, true], 'the retry')
    },
  },
  {
    id: 'LOG-005',
    name: 'Its developers read what an application reads, also of calls that were refused for what it is',
    operation: 'getApplicationRequest',
    async run(bench) {
      const own = await asker(bench)
      const { owner, client } = own
      await asked(bench, own)
      const params = { application_id: client.clientId }
      const ask = { operation: 'listApplicationRequests', token: owner.token, params } as const
      const { data } = await bench.done({ ...ask, query: { operation: 'getConsent' } })
      equal(data, await listed(bench, own, { operation: 'getConsent' }), 'what its developers read')
      const staff = await staffOf(bench, client)
      const body = { reason: 'Its secret was published.' }
      await bench.done({ operation: 'suspendApplication', token: staff, params, body })
      const refused = { operation: 'getClock', token: own.token } as const
      await bench.refused(refused, 'application_inactive')
      const request_id = lastId(bench)
      const read = () =>
        bench.send({
          operation: 'getApplicationRequest',
          token: owner.token,
          params: { ...params, request_id },
        })
      const kept = await eventually(read, ({ status }) => status === 200, request_id)
      const { code, refused_by } = kept.body as { code: string; refused_by: string }
      equal([code, refused_by], ['application_inactive', 'checkApplication'], 'code and step')
    },
  },
  {
    id: 'LOG-006',
    name: 'Pages go through all of it, by cursor and by link',
    operation: 'listRequests',
    async run(bench) {
      const own = await asker(bench)
      const ids = (await asked(bench, own)).toReversed()
      const to = new Date(Date.now() + 1).toISOString()
      await new Promise((resolve) => setTimeout(resolve, 5))
      // What is asked for the pages themselves comes after them.
      const ask = { operation: 'listRequests', token: own.token, query: { limit: 1, to } } as const
      for (const walk of [walkByCursor, walkByLink]) {
        const rows = (await walk(bench, ask)) as unknown as { id: string; operation: OperationId }[]
        const found = rows.filter(({ operation }) => operation !== 'getRequest').map(({ id }) => id)
        equal(found, ids, `what ${walk.name} goes through`)
      }
    },
  },
  {
    id: 'LOG-007',
    name: 'Nothing is kept of a request but what its list says: no id of its path, no query, no body',
    operation: 'getRequest',
    async run(bench) {
      const { token } = await asker(bench)
      const body = { payee: { ...trading.payee, name: 'Peculiar Payee' } }
      for (const ask of [
        { operation: 'getConsent', params: { consent_id: 'csn_peculiar' } },
        { operation: 'listConsents', query: { cursor: 'peculiar' } },
        { operation: 'verifyPayee', body },
      ] satisfies Ask[]) {
        const kept = await keptOf(bench, { ...ask, token })
        const { text } = present(bench.exchanges.at(-1), 'the answer')
        holds(!/peculiar/i.test(text), `what is kept of ${ask.operation}`, 'nothing of it', text)
        equal(kept.route?.includes('peculiar'), false, 'the route')
      }
    },
  },
  {
    id: 'LOG-008',
    name: 'Of a payment all is on one line of time: its consent, its booking, its event, and each try to deliver that',
    operation: 'getRequest',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['payment.settled'] })
      const grant = await grantPayment(bench)
      const { id } = await bench.done(paymentAsk(grant))
      const requestId = lastId(bench)
      const reader = await applicationToken(bench)
      const read = () => requestOf(bench, reader, requestId)
      const delivered = ({ timeline }: Detail) =>
        timeline.some(({ kind }) => kind === 'delivery_attempt')
      const { timeline, resource_id, consent_id } = await eventually(
        read,
        delivered,
        'the delivery',
      )
      equal([resource_id, consent_id], [id, grant.consent.id], 'payment and consent')
      const kinds = ['request', 'consent', 'booking', 'event', 'delivery_attempt']
      equal(
        timeline.map(({ kind }) => kind),
        kinds,
        'what is told, in its order',
      )
      const times = timeline.map(({ at }) => at)
      equal(times, times.toSorted(), 'the times')
      const booking = stepOf(timeline, 'booking')
      const sums = booking.sums.map(({ amount }) => toMinor(amount.amount))
      equal(sums[0], -100, 'what left the account')
      equal(
        sums.reduce((sum, minor) => sum + minor, 0),
        0,
        'all sides together',
      )
      const event = stepOf(timeline, 'event')
      equal(event.event_type, 'payment.settled', 'the event')
      const attempt = stepOf(timeline, 'delivery_attempt')
      equal(
        [attempt.webhook_id, attempt.event_id, attempt.number],
        [listening.webhook.id, event.event_id, 1],
        'what was sent',
      )
    },
  },
  {
    id: 'LOG-009',
    name: 'Requests are found by what they made or changed; a refused one and a retry have made nothing',
    operation: 'listRequests',
    async run(bench) {
      const own = await asker(bench)
      const { token } = own
      const ask = { operation: 'createConsent', token, key: newKey(), body: singlePayment } as const
      const { id } = await bench.done(ask)
      const made = lastId(bench)
      await requestOf(bench, token, made)
      equal((await keptOf(bench, ask)).resource_id, null, 'what the retry made')
      const revoke = { operation: 'revokeConsent', token, params: { consent_id: id } } as const
      const revoked = await keptOf(bench, revoke)
      equal(revoked.resource_id, id, 'what was revoked')
      const refused = await keptOf(bench, {
        operation: 'createConsent',
        token,
        body: singlePayment,
      })
      equal([refused.resource_id, refused.timeline.length], [null, 1], 'what was refused')
      const found = async (query: Record<string, string>) =>
        (await listed(bench, own, query)).map((one) => one.id)
      equal(await found({ resource_id: id }), [revoked.id, made], 'those of the consent')
      equal(
        await found({ resource_id: id, operation: 'createConsent' }),
        [made],
        'the one that made it',
      )
      equal(await found({ resource_id: 'csn_nobody' }), [], 'those of nothing')
    },
  },
  {
    id: 'LOG-010',
    name: 'What an application may no longer read is not told of its requests either',
    operation: 'getRequest',
    async run(bench) {
      const grant = await grantPayments(bench)
      await bench.done(paymentAsk(grant))
      const requestId = lastId(bench)
      const reader = await applicationToken(bench)
      const read = () => requestOf(bench, reader, requestId)
      const told = ({ timeline }: Detail) => timeline.some(({ kind }) => kind === 'event')
      await eventually(read, told, 'the event')
      await revoke(bench, grant.consent.id)
      const { timeline } = await read()
      equal(
        timeline.map(({ kind }) => kind),
        ['request', 'consent'],
        'what is left',
      )
      equal(stepOf(timeline, 'consent').consent_status, 'revoked', 'how the consent stands')
      const refused = await keptOf(bench, paymentAsk(grant), reader)
      equal(stepOf(refused.timeline, 'consent').allowed, false, 'whether it let the next one pass')
    },
  },
]
