import type { ErrorCode, OperationId } from '@wekeza/contract'

/** A request that was sent and what came back. */
export interface Exchange {
  /** null where the contract has no such operation */
  readonly operation: OperationId | null
  readonly method: string
  readonly status: number
  readonly headers: Headers
  /** the body, byte for byte as text */
  readonly text: string
  /** the body as JSON; undefined where it is none */
  readonly body: unknown
  /** a command that sends it again, with secrets masked */
  readonly curl: string
}

/** The code of a refusal; undefined where the exchange is none. */
export function codeOf({ status, body }: Exchange): ErrorCode | undefined {
  const { code } = (body ?? {}) as { code?: ErrorCode }
  return status >= 400 ? code : undefined
}
