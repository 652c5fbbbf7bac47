import type { ReadCount } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

export function toRead(read: ReadCount): Schema<'ConsentRead'> {
  return {
    account_id: read.accountId,
    permission: read.permission,
    count: read.count,
    first_at: toTime(read.firstAtMs),
    last_at: toTime(read.lastAtMs),
  }
}
