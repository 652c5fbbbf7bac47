import type { Answer } from '../../answer.ts'
import type { Call } from '../../call.ts'
import type { Host } from '../../ports/host.ts'
import { problem } from '../../problems/problem.ts'

/**
 * Nobody's mailbox is flooded, and nobody mails the whole world by our name: asked before every mail that a caller causes
 * to an address of their choice. It counts the same whether or not somebody has the address.
 * @returns the refusal, or undefined to go on
 */
export async function limitMail(
  call: Call,
  { platform }: Pick<Host, 'platform'>,
  email: string,
): Promise<Answer | undefined> {
  const asked = await platform.mayMail(email, call.connection.remoteAddress ?? null)
  return asked.kind === 'allowed' ? undefined : throttled(call, asked.retryAfterSeconds)
}

/** Refuses what was tried too often, by address or by mailbox. */
export function throttled(call: Call, retryAfterSeconds: number): Answer {
  return problem(call, 'rate_limited', {
    fact: 'It was tried too often for this address.',
    headers: { 'retry-after': String(retryAfterSeconds) },
  })
}
