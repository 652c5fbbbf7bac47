import type { Body } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { codeOf } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import {
  applicationAsk,
  type Made,
  newApplication,
  readApplication,
} from '../world/applications.ts'
import { CALLBACK } from '../world/callback.ts'
import { readJwt } from '../world/jwt.ts'
import { newKey } from '../world/key.ts'
import { newProofKey } from '../world/proofs.ts'
import { residents } from '../world/residents.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { askToken, tokenOf } from '../world/tokens.ts'

const GRANT = { grant_type: 'client_credentials' }

/** Whether an application can prove itself by the secret that it was shown. */
async function provesItself(bench: Bench, { client }: Made): Promise<boolean> {
  return (await askToken(bench, client, GRANT)).status === 200
}

async function clockOf(bench: Bench, { client }: Made): Promise<number> {
  const token = await tokenOf(bench, client)
  return Date.parse((await bench.done({ operation: 'getClock', token })).now)
}

export const applicationCases: readonly Case[] = [
  {
    id: 'APP-001',
    name: 'An application of each profile is made, with a secret where it can keep one',
    operation: 'createApplication',
    async run(bench) {
      const { owner } = await residents(bench)
      const { jwk } = await newProofKey()
      const keys = { keys: [{ ...jwk, kty: 'EC', alg: 'ES256' }] }
      const wishes: readonly [Partial<Body<'createApplication'>>, secret: boolean][] = [
        [{ profile: 'standard' }, true],
        [{ profile: 'machine' }, true],
        [{ profile: 'standard', jwks: keys }, false],
        [{ profile: 'fapi2', jwks: keys }, false],
        [{ profile: 'fapi2', tls_client_subject: 'CN=shop.example,O=Soko,C=KE' }, false],
        [{ profile: 'device', redirect_uris: ['http://127.0.0.1/callback'] }, false],
      ]
      for (const [wish, secret] of wishes) {
        const made = await newApplication(bench, owner, wish)
        const { client_secret, ...rest } = made.application
        equal([rest.profile, rest.environment], [wish.profile, 'test'], 'profile and environment')
        equal(client_secret !== null, secret, `whether ${wish.profile} has a secret`)
        equal(
          await readApplication(bench, owner.token, rest.id),
          rest,
          'the application as it is read',
        )
        if (secret)
          equal(await provesItself(bench, made), true, `that ${wish.profile} gets a token`)
      }
    },
  },
  {
    id: 'APP-002',
    name: 'Of twenty applications that are made at once under one name, one is',
    operation: 'createApplication',
    async run(bench) {
      const { owner } = await residents(bench)
      const name = `Race ${newKey()}`
      const asks = Array.from({ length: 20 }, () => applicationAsk(owner, { name }))
      const answers = await Promise.all(asks.map((ask) => bench.send(ask)))
      equal(answers.filter(({ status }) => status === 201).length, 1, 'how many were made')
      const others = new Set(answers.filter(({ status }) => status !== 201).map(codeOf))
      equal([...others], ['application_name_taken'], 'the codes of the others')
    },
  },
  {
    id: 'APP-003',
    name: 'What an update leaves out stays, and what it names counts from then on',
    operation: 'updateApplication',
    async run(bench) {
      const { owner } = await residents(bench)
      const { application } = await newApplication(bench, owner)
      const { client_secret: _, ...before } = application
      const params = { application_id: application.id }
      const name = `Renamed ${newKey()}`
      const update = (body: Body<'updateApplication'>) =>
        bench.done({ operation: 'updateApplication', token: owner.token, params, body })
      equal(await update({ name }), { ...before, name }, 'what was renamed')
      const redirect_uris = [`${CALLBACK}/2`, `${CALLBACK}/3`]
      const moved = await update({ redirect_uris })
      equal(moved, { ...before, name, redirect_uris }, 'what comes back elsewhere')
      equal(await readApplication(bench, owner.token, application.id), moved, 'what is read')
    },
  },
  {
    id: 'APP-004',
    name: 'Test credentials open their organisation’s own test bank, and nothing of another’s',
    operation: 'createConsent',
    async run(bench) {
      const { owner, stranger } = await residents(bench)
      const [mine, theirs] = [
        await newApplication(bench, owner),
        await newApplication(bench, stranger),
      ]
      const [token, other] = [
        await tokenOf(bench, mine.client),
        await tokenOf(bench, theirs.client),
      ]
      const banks = [token, other].map((one) => String(readJwt(one).payload.bank))
      equal(
        banks.map((bank) => bank.startsWith('test_')),
        [true, true],
        'that they are test banks',
      )
      equal(new Set(banks).size, 2, 'how many banks there are')
      const before = await clockOf(bench, theirs)
      await bench.done({ operation: 'advanceClock', token, body: { seconds: 7 * 86_400 } })
      const movedMs = (await clockOf(bench, theirs)) - before
      equal(movedMs < 86_400_000, true, 'that the other bank’s clock stands')
      const ask = { operation: 'createConsent', token, key: newKey(), body: singlePayment } as const
      const { id } = await bench.done(ask)
      const params = { consent_id: id }
      await bench.refused({ operation: 'getConsent', token: other, params }, 'consent_not_found')
      const approval = { operation: 'approveConsent', token: other, params } as const
      const body = { customer_id: 'cus_wanjiru' }
      await bench.refused({ ...approval, body }, 'consent_not_found')
      await bench.done({ ...approval, token, body })
    },
  },
  {
    id: 'APP-005',
    name: 'An application reads of itself what its owner reads of it',
    operation: 'getOwnApplication',
    async run(bench) {
      const { owner, client } = await residents(bench)
      const token = await tokenOf(bench, client)
      const own = await bench.done({ operation: 'getOwnApplication', token })
      equal(own, await readApplication(bench, owner.token, client.clientId), 'the application')
    },
  },
  {
    id: 'APP-006',
    name: 'An application gets no token for more than it was made with',
    operation: 'createApplication',
    async run(bench) {
      const { owner } = await residents(bench)
      const scopes = ['self.read', 'consents.manage', 'accounts.read']
      const { application, client } = await newApplication(bench, owner, { scopes })
      equal(application.scopes.toSorted(), scopes.toSorted(), 'its scopes')
      const own = readJwt(await tokenOf(bench, client)).payload.scope
      equal(
        String(own).split(' ').sort(),
        ['consents.manage', 'self.read'],
        'the scope of its token',
      )
      const beyond = await askToken(bench, client, { ...GRANT, scope: 'events.read' })
      const { error } = (beyond.body ?? {}) as { error?: string }
      equal([beyond.status, error], [400, 'invalid_scope'], 'what it is told that asks for more')
    },
  },
  {
    id: 'APP-007',
    name: 'The list has the organisation’s applications, the oldest first, and no secret',
    operation: 'listApplications',
    async run(bench) {
      const { owner, viewer } = await residents(bench)
      const made = [await newApplication(bench, owner), await newApplication(bench, owner)]
      const params = { organisation_id: owner.organisationId }
      const ask = { operation: 'listApplications', token: viewer.token, params } as const
      const { data } = await bench.done(ask)
      const ids = data.map(({ id }) => id)
      equal(
        ids.slice(-2),
        made.map(({ application }) => application.id),
        'the newest two',
      )
      const strange = data.filter(({ organisation_id }) => organisation_id !== owner.organisationId)
      equal(strange.length, 0, 'how many are of others')
      const { text } = present(bench.exchanges.at(-1), 'the answer')
      for (const { client } of made) equal(text.includes(client.clientSecret), false, 'a secret')
    },
  },
  {
    id: 'APP-008',
    name: 'A developer has a test application’s own token: of its bank, for what was asked, and of no customer',
    operation: 'createTestToken',
    async run(bench) {
      const { owner } = await residents(bench)
      const { application, client } = await newApplication(bench, owner)
      const params = { application_id: application.id }
      const named = { operation: 'createTestToken', token: owner.token, params } as const
      const whole = await bench.done({ ...named, body: {} })
      const own = await tokenOf(bench, client)
      const claimed = (token: string) => {
        const { sub, client_id, bank, scope, consent_id } = readJwt(token).payload
        return { sub, client_id, bank, scope, consent_id }
      }
      equal(claimed(whole.access_token), claimed(own), 'what it claims, beside its own')
      equal(
        [whole.token_type, whole.expires_in],
        ['Bearer', 300],
        'its kind, and how long it lasts',
      )
      const some = await bench.done({ ...named, body: { scopes: ['self.read'] } })
      const token = some.access_token
      const { id } = await bench.done({ operation: 'getOwnApplication', token })
      equal(id, application.id, 'the application that calls')
      await bench.refused({ operation: 'getClock', token }, 'scope_missing')
      await bench.refused({ operation: 'listAccounts', token }, 'caller_not_allowed')
    },
  },
]
