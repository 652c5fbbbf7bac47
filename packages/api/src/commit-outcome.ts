import type { Change, IdempotentAnswer } from '@wekeza/bank'
import { errors } from '@wekeza/contract'
import type { Answer } from './answer.ts'
import { type Call, found } from './call.ts'
import { keptAnswers } from './kept-answers.ts'
import { IDEMPOTENCY_KEPT_MS } from './limits.ts'
import { madeBy } from './made-by.ts'
import type { Outcome, PlatformWrite } from './operation.ts'
import type { Host } from './ports/host.ts'
import { replayed } from './steps/replay-idempotent.ts'

/** What became of a commit, whichever store made it. */
type Committed =
  | { readonly kind: 'committed' }
  | { readonly kind: 'replayed'; readonly answer: IdempotentAnswer }
  | { readonly kind: 'refused' }

/**
 * Commits what an operation decided together with its idempotent answer: in the bank's store or in the platform's,
 * whichever the contract says. No operation writes both, since no commit could hold them.
 * @returns the answer to send, or undefined to decide again
 */
export async function commitOutcome(
  call: Call,
  host: Host,
  outcome: Outcome<never>,
  answer: Answer,
): Promise<Answer | undefined> {
  const idempotent = idempotentOf(call, host, answer)
  const result =
    found(call.operation, 'operation').store === 'platform'
      ? await commitPlatform(host, platformOf(outcome), idempotent)
      : await commitBank(call, changesOf(outcome), idempotent)
  if (result.kind === 'committed') return answer
  return result.kind === 'replayed' ? replayed(call, result.answer) : undefined
}

async function commitBank(
  call: Call,
  changes: readonly Change[],
  idempotent: IdempotentAnswer | undefined,
): Promise<Committed> {
  if (changes.length === 0 && !idempotent) return { kind: 'committed' }
  const result = await found(call.openBank, 'bank').bank.store.commit({ changes, idempotent })
  if (result.kind === 'committed') call.resourceId = madeBy(changes)
  return result
}

async function commitPlatform(
  { platform }: Host,
  { changes, act }: PlatformWrite,
  idempotent: IdempotentAnswer | undefined,
): Promise<Committed> {
  if (changes.length === 0 && !act && !idempotent) return { kind: 'committed' }
  const result = await platform.store.commit({ changes, act, idempotent })
  const mailed = changes.some(({ kind }) => kind === 'send-mail')
  if (result.kind === 'committed' && mailed) platform.onMail()
  return result
}

function changesOf(outcome: Outcome<never>): readonly Change[] {
  if (outcome.kind !== 'done') return []
  if (outcome.platform) throw new Error('the platform is written by an operation of the bank')
  return outcome.changes
}

function platformOf(outcome: Outcome<never>): PlatformWrite {
  if (outcome.kind !== 'done') return { changes: [] }
  if (outcome.changes.length > 0)
    throw new Error('a bank is written by an operation of the platform')
  return outcome.platform ?? { changes: [] }
}

/** Outcomes are kept: successes and refusals that stand. What may be tried again is not. */
function idempotentOf(call: Call, host: Host, answer: Answer): IdempotentAnswer | undefined {
  if (!call.idempotency) return undefined
  if (answer.code !== null && errors[answer.code as keyof typeof errors].retryable) return undefined
  const { nowMs: answeredAtMs } = keptAnswers(call, host)
  const { status, body } = answer
  const expiresAtMs = answeredAtMs + IDEMPOTENCY_KEPT_MS
  return { ...call.idempotency, status, body, answeredAtMs, expiresAtMs }
}
