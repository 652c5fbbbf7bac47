import type { Mail } from '@wekeza/platform'
import { tellTrouble } from '../tell.ts'

/** Control characters of a terminal: what somebody chose as a name must not move its cursor. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu

/**
 * Prints a mail that does not leave, for whoever sits at this machine: beside the log, which never has a token.
 * @param write default: standard error
 */
export function printMail({ to, subject, text }: Mail, write = tellTrouble): void {
  const lines = [`Mail to ${to}: ${subject}`, ...text.split('\n').map((line) => `  ${line}`)]
  for (const line of lines) write(line.replace(CONTROL, ''))
}
