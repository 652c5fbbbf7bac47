import { scopes } from '@wekeza/contract'
import type { Exchange } from '../bench/exchange.ts'
import { equal, holds, matches, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { grantAccess, revoke } from '../world/grants.ts'
import { readDiscovery, readJwks } from '../world/jwks.ts'
import { readJwt, signedBy } from '../world/jwt.ts'
import { applicationToken, askToken } from '../world/tokens.ts'

const GRANT = { grant_type: 'client_credentials' }
/** RFC 9068, section 2.2; `bank` says whose books the token opens. */
const CLAIMS = ['aud', 'bank', 'client_id', 'exp', 'iat', 'iss', 'jti', 'scope', 'sub']

/** A refusal of the authorization server (RFC 6749, section 5.2). */
function refused({ status, body }: Exchange, wantedStatus: number, error: string): void {
  const told = (body ?? {}) as { error?: string }
  equal([status, told.error], [wantedStatus, error], 'the refusal by /oauth/token')
}

export const oauthCases: readonly Case[] = [
  {
    id: 'OAU-001',
    name: 'A wrong secret and an unknown client are refused alike',
    operation: null,
    async run(bench) {
      const { client } = bench.target
      const wrong = await askToken(bench, { ...client, clientSecret: 'not the secret' }, GRANT)
      refused(wrong, 401, 'invalid_client')
      const unknown = await askToken(bench, { clientId: 'app_nobody', clientSecret: 'x' }, GRANT)
      refused(unknown, 401, 'invalid_client')
      equal(unknown.text, wrong.text, 'the answer to an unknown client')
      // RFC 6749, section 5.2: whoever tried by the Authorization header is told its scheme.
      matches(wrong.headers.get('www-authenticate'), /^Basic\b/, 'the header WWW-Authenticate')
    },
  },
  {
    id: 'OAU-002',
    name: 'A client without credentials is refused, and nobody on the way keeps what is answered',
    operation: null,
    async run(bench) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const body = () => 'grant_type=client_credentials'
      const answer = await bench.outside({ method: 'POST', path: '/oauth/token', headers, body })
      holds([400, 401].includes(answer.status), 'the status', '400 or 401', answer.status)
      const told = (answer.body ?? {}) as { error?: string }
      matches(told.error ?? null, /^invalid_(client|request)$/, 'the error')
      const given = await askToken(bench, bench.target.client, GRANT)
      for (const { headers: got } of [answer, given]) {
        matches(got.get('cache-control'), /no-store/, 'the header Cache-Control of /oauth/token')
      }
    },
  },
  {
    id: 'OAU-003',
    name: 'A grant type that there is not is refused',
    operation: null,
    async run(bench) {
      const answer = await askToken(bench, bench.target.client, { grant_type: 'password' })
      refused(answer, 400, 'unsupported_grant_type')
    },
  },
  {
    id: 'OAU-004',
    name: 'A scope beyond what an application may have is refused',
    operation: null,
    async run(bench) {
      const beyond = [
        'payments.write',
        'operations.read',
        'everything',
        'consents.manage everything',
      ]
      for (const scope of beyond) {
        const answer = await askToken(bench, bench.target.client, { ...GRANT, scope })
        refused(answer, 400, 'invalid_scope')
      }
    },
  },
  {
    id: 'OAU-005',
    name: 'An application’s token carries the scopes asked for, or else all of an application’s',
    operation: null,
    async run(bench) {
      const one = readJwt(await applicationToken(bench, 'client', 'sandbox.manage'))
      equal(one.payload.scope, 'sandbox.manage', 'the scope of a token for one scope')
      const all = readJwt(await applicationToken(bench))
      const given = String(all.payload.scope).split(' ').sort()
      equal(given, Object.keys(scopes.application).sort(), 'the scopes of a token for all')
    },
  },
  {
    id: 'OAU-006',
    name: 'Tokens are ES256 at+jwt, signed by a key of the JWKS, and say what RFC 9068 asks',
    operation: null,
    async run(bench) {
      const { token, consent } = await grantAccess(bench)
      const issuer = (await readDiscovery(bench)).issuer
      for (const [jwt, subject, claims] of [
        [await applicationToken(bench), bench.target.client.clientId, CLAIMS],
        [token, consent.customer_id, [...CLAIMS, 'consent_id']],
      ] as const) {
        const { header, payload } = readJwt(jwt)
        equal([header.alg, header.typ], ['ES256', 'at+jwt'], 'alg and typ')
        const key = (await readJwks(bench)).find(({ kid }) => kid === header.kid)
        holds(
          await signedBy(jwt, present(key, `the key ${header.kid}`)),
          'the signature',
          'right',
          'wrong',
        )
        equal(Object.keys(payload).sort(), claims.toSorted(), 'the claims')
        equal([payload.iss, payload.sub], [issuer, subject], 'issuer and subject')
        equal(payload.client_id, bench.target.client.clientId, 'the client_id')
      }
      equal(readJwt(token).payload.consent_id, consent.id, 'the consent_id of a customer’s token')
    },
  },
  {
    id: 'OAU-007',
    name: 'Discovery names this issuer, endpoints that are on it, and public keys without a private part',
    operation: null,
    async run(bench) {
      const { baseUrl } = bench.target
      const told = await readDiscovery(bench)
      equal(told.issuer, baseUrl, 'the issuer')
      equal(told.token_endpoint, `${baseUrl}/oauth/token`, 'the token endpoint')
      equal(told.authorization_endpoint, `${baseUrl}/oauth/authorize`, 'the authorization endpoint')
      for (const [name, wanted] of [
        ['grant_types_supported', ['authorization_code', 'client_credentials', 'refresh_token']],
        ['response_types_supported', ['code']],
        ['code_challenge_methods_supported', ['S256']],
      ] as const) {
        const listed = present(told[name], name) as readonly string[]
        const missing = wanted.filter((one) => !listed.includes(one))
        equal(missing, [], `what ${name} lacks`)
      }
      const keys = await readJwks(bench)
      holds(keys.length > 0, 'the JWKS', 'at least one key', keys)
      for (const key of keys) equal(key.d, undefined, `the private part of ${key.kid}`)
    },
  },
  {
    id: 'OAU-008',
    name: 'A refresh token gives new tokens once, to its own client, while the consent lives',
    operation: null,
    async run(bench) {
      const { tokens, consent } = await grantAccess(bench)
      const { client, otherClient } = bench.target
      const form = (token: string | undefined) => ({
        grant_type: 'refresh_token',
        refresh_token: present(token, 'a refresh_token'),
      })
      const stranger = await askToken(
        bench,
        otherClient,
        form((await grantAccess(bench)).tokens.refresh_token),
      )
      refused(stranger, 400, 'invalid_grant')
      const fresh = await askToken(bench, client, form(tokens.refresh_token))
      equal(fresh.status, 200, 'the status of a refresh')
      const next = fresh.body as { access_token: string; refresh_token: string }
      await bench.done({ operation: 'listAccounts', token: next.access_token })
      await revoke(bench, consent.id)
      refused(await askToken(bench, client, form(next.refresh_token)), 400, 'invalid_grant')
    },
  },
]
