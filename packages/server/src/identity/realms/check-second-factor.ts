import type { IdentityPorts } from '../ports.ts'
import { checkCode } from '../second-factor/check-code.ts'
import type { Asking } from '../second-factor/prepare-code.ts'
import { recordFailure } from './record-sign-in.ts'
import { beginAttempt, type Counted, forgiveAttempt } from './throttle.ts'

export type CodeOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

/** The second step of signing in, or of approving a payment: a code, counted like a password. */
export async function checkSecondFactor(
  ports: IdentityPorts,
  asking: Pick<Asking, 'person' | 'binding'>,
  counted: Counted,
  code: string,
): Promise<CodeOutcome> {
  const begun = await beginAttempt(ports, counted)
  if (begun.kind === 'wait') return begun
  const { realm, bankKey } = asking.person
  if (!(await checkCode(ports, asking, code))) {
    await recordFailure(ports, { realm, bankKey, counted, by: 'code', last: begun.last })
    return { kind: 'wrong' }
  }
  await forgiveAttempt(ports, begun.id)
  return { kind: 'right' }
}
