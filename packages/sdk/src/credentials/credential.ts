import type { CallRecord } from '../transport/call-record.ts'

/** A token as a call carries it. */
export interface AccessToken {
  readonly value: string
  /** whether it is bound to the client's key, and goes with a proof (RFC 9449); a bearer's is not */
  readonly bound: boolean
}

/** Whose token a call carries. */
export interface Credential {
  /** the token to send */
  token(record: CallRecord): Promise<AccessToken>
  /** another token after this one was refused with this code; null if there is none to be had */
  renew(refused: string, code: string, record: CallRecord): Promise<AccessToken | null>
}
