import type { IdempotentAnswer } from '@wekeza/bank'

type AnswerRow = [
  scope: string,
  bodyHash: string,
  status: number,
  body: string,
  answeredAtMs: number,
  expiresAtMs: number,
]

export const ANSWER_COLUMNS = 'scope, body_hash, status, body, answered_at_ms, expires_at_ms'

export function answerValues(answer: IdempotentAnswer): AnswerRow {
  const { scope, bodyHash, status, body, answeredAtMs, expiresAtMs } = answer
  return [scope, bodyHash, status, body, answeredAtMs, expiresAtMs]
}

export function answerOf(row: unknown): IdempotentAnswer {
  const [scope, bodyHash, status, body, answeredAtMs, expiresAtMs] = row as AnswerRow
  return { scope, bodyHash, status, body, answeredAtMs, expiresAtMs }
}
