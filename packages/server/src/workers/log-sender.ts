import type { Sender } from '@wekeza/bank'
import type { ServerLog } from '../logging/create-log.ts'

/** Hands events to the log: that they happened, and nothing of what is in them. */
export function logSender(log: Pick<ServerLog, 'note'>): Sender {
  return {
    send: async ({ id, sequence, happening }) =>
      log.note('event', { event_id: id, event_type: happening.type, sequence }),
  }
}
