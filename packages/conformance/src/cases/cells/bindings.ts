import type { Case } from '../../case.ts'
import { boundToken, newProofKey, withProof } from '../../world/proofs.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

const unproved = cellCases({
  code: 'token_binding_missing',
  does: 'refuses a token that is bound to a key and comes without a proof',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const key = await newProofKey()
    const token = await boundToken(bench, key)
    await bench.refused({ ...ask, token }, 'token_binding_missing')
    const { headers, ...proved } = await withProof(bench, ask, key, { token })
    const { dpop = '' } = headers ?? {}
    // A proof beside a bearer token is no proof of it (RFC 9449, section 7.2).
    const asBearer = { ...headers, dpop, authorization: `Bearer ${token}` }
    await bench.refused({ ...proved, headers: asBearer }, 'token_binding_missing')
  },
})

const wrong = cellCases({
  code: 'dpop_proof_invalid',
  does: 'refuses a token whose proof is of another key, address, method or token',
  run: async (bench, { id, method }) => {
    const { ask } = await scenes[id](bench)
    const key = await newProofKey()
    const token = await boundToken(bench, key)
    const another = method === 'PATCH' ? 'PUT' : 'PATCH'
    const spoiled = [
      await withProof(bench, ask, await newProofKey(), { token }),
      await withProof(bench, ask, key, { token, url: `${bench.target.baseUrl}/v1/elsewhere` }),
      await withProof(bench, ask, key, { token, method: another }),
    ]
    const { headers, ...rest } = await withProof(bench, ask, key, { token: `${token}x` })
    const authorization = `DPoP ${token}`
    spoiled.push({ ...rest, headers: { ...headers, authorization } })
    spoiled.push({ ...rest, headers: { ...headers, authorization, dpop: 'garbage' } })
    for (const one of spoiled) await bench.refused(one, 'dpop_proof_invalid')
  },
})

export const bindingCases: readonly Case[] = [...unproved, ...wrong]
