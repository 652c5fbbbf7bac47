import type { Answer } from '../answer.ts'
import { type Call, found, header } from '../call.ts'
import { type Binding, PROOF_ALGORITHMS } from '../ports/authenticator.ts'
import type { Host } from '../ports/host.ts'
import { presentedToken } from '../presented-token.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

const ALGORITHMS = PROOF_ALGORITHMS.join(' ')

/**
 * A stolen token opens nothing: one that is bound to a key or to a certificate counts only together with a proof of
 * that key (RFC 9449, section 7) or on a connection with that certificate (RFC 8705, section 3). An application of
 * FAPI 2.0 has no other kind.
 */
export const checkBinding: Step = (call, host) => {
  const { binding } = found(call.credentials, 'credentials')
  if (binding?.kind === 'key') return checkKey(call, host, binding)
  if (binding) return checkCertificate(call, binding)
  if (call.application?.profile === 'fapi2') {
    return refuse(call, 'token_binding_missing', 'The token is bound to nothing.')
  }
  return undefined
}

async function checkKey(call: Call, host: Host, binding: Binding): Promise<Answer | undefined> {
  const presented = presentedToken(header(call, 'authorization'))
  const proof = header(call, 'dpop')
  if (presented?.scheme !== 'dpop' || proof === null) {
    return refuse(
      call,
      'token_binding_missing',
      'The token is bound to a key, and came without a proof.',
    )
  }
  const url = `${host.publicUrl}${new URL(call.request.url).pathname}`
  const { token } = presented
  const asked = { token, thumbprint: binding.thumbprint, proof, method: call.request.method, url }
  const answer = await host.authenticator.checkProof(asked)
  if (answer.nonce !== undefined) call.nextNonce = answer.nonce
  return answer.ok ? undefined : refuse(call, answer.code, answer.fact)
}

function checkCertificate(call: Call, binding: Binding): Answer | undefined {
  const presented = call.connection.certificateThumbprint
  if (presented === undefined) {
    const fact = 'The token is bound to a certificate, and none that can be trusted was presented.'
    return refuse(call, 'token_binding_missing', fact)
  }
  return presented === binding.thumbprint ? undefined : refuse(call, 'certificate_mismatch')
}

const CHALLENGES = {
  token_binding_missing: 'invalid_token',
  certificate_mismatch: 'invalid_token',
  dpop_proof_invalid: 'invalid_dpop_proof',
  dpop_nonce_required: 'use_dpop_nonce',
} as const

/** RFC 9449, section 7.1; a certificate has no scheme of its own, and its refusals are those of bearer tokens. */
function refuse(call: Call, code: keyof typeof CHALLENGES, fact?: string): Answer {
  const challenge = `error="${CHALLENGES[code]}", error_description="${code}"`
  const scheme = call.credentials?.binding?.kind === 'certificate' ? 'Bearer' : 'DPoP'
  const authenticate =
    scheme === 'DPoP' ? `DPoP ${challenge}, algs="${ALGORITHMS}"` : `Bearer ${challenge}`
  return problem(call, code, {
    ...(fact !== undefined && { fact }),
    headers: { 'www-authenticate': authenticate },
  })
}
