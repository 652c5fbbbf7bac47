import type { Ask } from '../bench/ask.ts'
import { type Bench, succeeded } from '../bench/bench.ts'
import { codeOf, type Exchange } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { ALL_PERMISSIONS, approve } from '../world/grants.ts'
import { readJwt } from '../world/jwt.ts'
import { newKey } from '../world/key.ts'
import { WANJIRU } from '../world/people.ts'
import { boundToken, newProofKey, nonceOf, type ProofKey, withProof } from '../world/proofs.ts'

interface Held {
  readonly key: ProofKey
  readonly token: string
}

/** Sends with a proof, and once more with the nonce if one is asked for. */
async function send(bench: Bench, ask: Ask, { key, token }: Held, jti?: string): Promise<Exchange> {
  const proved = { token, ...(jti !== undefined && { jti }) }
  const first = await bench.send(await withProof(bench, ask, key, proved))
  const nonce = nonceOf(first)
  if (nonce === undefined || codeOf(first) !== 'dpop_nonce_required') return first
  return bench.send(await withProof(bench, ask, key, { ...proved, nonce }))
}

const LIST: Ask = { operation: 'listConsents' }

export const boundCases: readonly Case[] = [
  {
    id: 'BND-001',
    name: 'A token that is bound to a key opens what it should with a proof, and each proof once',
    operation: 'listConsents',
    async run(bench) {
      const key = await newProofKey()
      const held = { key, token: await boundToken(bench, key) }
      const jti = newKey()
      succeeded(await send(bench, LIST, held, jti))
      equal(codeOf(await send(bench, LIST, held, jti)), 'dpop_proof_invalid', 'the second use')
      succeeded(await send(bench, LIST, held))
    },
  },
  {
    id: 'BND-002',
    name: 'What a bound token asks tokens for is bound to the same key',
    operation: 'createSandboxToken',
    async run(bench) {
      const key = await newProofKey()
      const held = { key, token: await boundToken(bench, key) }
      const terms = { kind: 'account_access', permissions: [...ALL_PERMISSIONS] }
      const asked = { operation: 'createConsent', key: newKey(), body: terms } as const
      const { id } = bodyOf<{ id: string }>(await send(bench, asked, held))
      await approve(bench, id, { customerId: WANJIRU })
      const body = { consent_id: id }
      const tokens = await send(bench, { operation: 'createSandboxToken', body }, held)
      const { access_token: token, token_type } = bodyOf<Record<string, string>>(tokens)
      equal(token_type, 'DPoP', 'the token_type')
      const theirs = present(token, 'the access_token')
      equal(readJwt(theirs).payload.cnf, readJwt(held.token).payload.cnf, 'what it is bound to')
      await bench.refused({ operation: 'listAccounts', token: theirs }, 'token_binding_missing')
      succeeded(await send(bench, { operation: 'listAccounts' }, { key, token: theirs }))
    },
  },
]

function bodyOf<Body>(exchange: Exchange): Body {
  succeeded(exchange)
  return exchange.body as Body
}
