import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { newApplication } from '../world/applications.ts'
import { newDeveloper, type Owner } from '../world/developers.ts'
import { eventually } from '../world/eventually.ts'
import { newKey } from '../world/key.ts'
import { openReceiver } from '../world/receiver.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { tokenOf } from '../world/tokens.ts'

const APART_MS = 3

type Name = Schema<'ReadinessCheck'>['name']

/** A new organisation whose application has asked nothing yet. */
async function beginner(bench: Bench) {
  const owner = await newDeveloper(bench)
  const { client } = await newApplication(bench, owner)
  return { owner, token: await tokenOf(bench, client), applicationId: client.clientId }
}

type Beginner = Awaited<ReturnType<typeof beginner>>

function readinessOf(bench: Bench, { token, organisationId }: Owner) {
  const params = { organisation_id: organisationId }
  return bench.done({ operation: 'getGoLiveReadiness', token, params })
}

async function checkOf(bench: Bench, owner: Owner, name: Name) {
  const { checks } = await readinessOf(bench, owner)
  return present(
    checks.find((check) => check.name === name),
    name,
  )
}

/** The check fails before the traffic, and is passed after it. */
async function turnsOn(
  bench: Bench,
  { owner }: Beginner,
  name: Name,
  traffic: () => Promise<unknown>,
): Promise<void> {
  equal((await checkOf(bench, owner, name)).passed, false, `${name} before`)
  await traffic()
  const read = () => checkOf(bench, owner, name)
  const { reason } = await eventually(read, ({ passed }) => passed, `${name} after`)
  equal(reason.length > 0, true, 'that a reason is told')
}

/** An account access consent of Wanjiru's at the beginner's own bank, and the token under it. */
async function access(bench: Bench, { token }: Beginner) {
  const body = { kind: 'account_access', permissions: ['accounts.read'] }
  const { id } = await bench.done({ operation: 'createConsent', token, key: newKey(), body })
  const params = { consent_id: id }
  const by = { customer_id: 'cus_wanjiru' }
  await bench.done({ operation: 'approveConsent', token, params, body: by })
  const asked = { operation: 'createSandboxToken', token, body: params } as const
  return { id, token: (await bench.done(asked)).access_token }
}

export const readinessCases: readonly Case[] = [
  {
    id: 'GOL-007',
    name: 'Of an organisation that has shown nothing no check is passed, and each says what to do; together they weigh 100',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const readiness = await readinessOf(bench, await newDeveloper(bench))
      const { score, checks, made_payment, made_webhook } = readiness
      equal([score, checks.filter(({ passed }) => passed)], [0, []], 'score and what is passed')
      equal([made_payment, made_webhook], [false, false], 'what was made')
      equal(
        checks.reduce((sum, { weight }) => sum + weight, 0),
        100,
        'the weights',
      )
      equal(
        checks.filter(({ reason }) => reason === ''),
        [],
        'those that say nothing',
      )
    },
  },
  {
    id: 'GOL-008',
    name: 'Enough calls that succeed, over enough operations, are seen, and that few were refused',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const own = await beginner(bench)
      const operations = ['getClock', 'listConsents', 'listPersonas', 'getOwnApplication'] as const
      await turnsOn(bench, own, 'answered_successfully', async () => {
        for (let call = 0; call < 24; call += 1) {
          await bench.done({ operation: operations[call % 4] ?? 'getClock', token: own.token })
        }
      })
      equal((await checkOf(bench, own.owner, 'no_client_errors')).passed, true, 'no_client_errors')
      const { score, checks } = await readinessOf(bench, own.owner)
      const passed = checks.filter((check) => check.passed)
      equal(
        score,
        passed.reduce((sum, { weight }) => sum + weight, 0),
        'the score',
      )
      for (let call = 0; call < 4; call += 1) {
        await bench.refused(
          { operation: 'listConsents', token: own.token, query: { limit: 0 } },
          'parameter_invalid',
        )
      }
      const read = () => checkOf(bench, own.owner, 'no_client_errors')
      await eventually(read, (check) => !check.passed, 'no_client_errors after faults')
    },
  },
  {
    id: 'GOL-009',
    name: 'Whoever waits as long as a 429 says is seen to',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const own = await beginner(bench)
      await turnsOn(bench, own, 'handled_429', async () => {
        const rule = { operation: 'listConsents', code: 'rate_limited', times: 1 }
        const made = {
          operation: 'createFault',
          token: own.token,
          key: newKey(),
          body: rule,
        } as const
        await bench.done(made)
        // The suite itself waits when it is asked to.
        await bench.done({ operation: 'listConsents', token: own.token })
        await bench.done({ operation: 'getClock', token: own.token })
      })
    },
  },
  {
    id: 'GOL-010',
    name: 'A retry with its own key is seen',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const own = await beginner(bench)
      await turnsOn(bench, own, 'retried_with_same_key', async () => {
        const key = newKey()
        const ask = {
          operation: 'createConsent',
          token: own.token,
          key,
          body: singlePayment,
        } as const
        for (const _ of ['first', 'again']) await bench.done(ask)
      })
    },
  },
  {
    id: 'GOL-011',
    name: 'Whoever stops when a consent was withdrawn, and goes on otherwise, is seen to',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const own = await beginner(bench)
      await turnsOn(bench, own, 'handled_revoked_consent', async () => {
        const { id, token } = await access(bench, own)
        await bench.done({ operation: 'listAccounts', token })
        const params = { consent_id: id }
        await bench.done({ operation: 'revokeConsent', token: own.token, params })
        await bench.refused({ operation: 'listAccounts', token }, 'consent_revoked')
        // Requests of one millisecond have no order.
        await new Promise((resolve) => setTimeout(resolve, APART_MS))
        await bench.done({ operation: 'getClock', token: own.token })
      })
    },
  },
  {
    id: 'GOL-012',
    name: 'A webhook that refuses forged messages, and takes good ones twice, is seen to',
    operation: 'getGoLiveReadiness',
    needs: 'receiver',
    async run(bench) {
      const own = await beginner(bench)
      const receiver = await openReceiver(bench)
      const { token } = own
      const body = { url: receiver.url, types: ['payment.*'] }
      const { id } = await bench.done({ operation: 'createWebhook', token, key: newKey(), body })
      const probe = (kind: 'bad_signature' | 'duplicate') => {
        const params = { webhook_id: id }
        return bench.done({ operation: 'probeWebhook', token, params, body: { kind } })
      }
      await turnsOn(bench, own, 'handles_duplicates', () => probe('duplicate'))
      await turnsOn(bench, own, 'verified_signatures', () => {
        receiver.reply({ status: 401 })
        return probe('bad_signature')
      })
      const { made_payment, made_webhook } = await readinessOf(bench, own.owner)
      equal([made_payment, made_webhook], [false, true], 'what was made')
    },
  },
  {
    id: 'GOL-013',
    name: 'An application that is called from known addresses alone is seen',
    operation: 'getGoLiveReadiness',
    async run(bench) {
      const own = await beginner(bench)
      await turnsOn(bench, own, 'restricted_addresses', () => {
        const params = { application_id: own.applicationId }
        const body = { ip_allow_list: ['198.51.100.0/24'] }
        return bench.done({ operation: 'updateApplication', token: own.owner.token, params, body })
      })
    },
  },
]
