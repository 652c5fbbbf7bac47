import type { CallRecord } from '../transport/call-record.ts'

/** Whose token a call carries. */
export interface Credential {
  /** the token to send */
  token(record: CallRecord): Promise<string>
  /** another token after this one was refused with this code; null if there is none to be had */
  renew(refused: string, code: string, record: CallRecord): Promise<string | null>
}
