import type { PlatformChange } from '../commit/platform-change.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { Words } from './words.ts'

/** Addresses a mail; it is sent once its cause is committed. */
export function writeMail(
  { ids }: Pick<PlatformPorts, 'ids'>,
  to: string,
  words: Words,
  nowMs: number,
): PlatformChange {
  return { kind: 'send-mail', mail: { id: ids.next('mail'), to, ...words, createdAtMs: nowMs } }
}
