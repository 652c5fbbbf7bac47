import { isApiError } from '@wekeza/sdk'
import type { LinePrinter } from '../output/line-printer.ts'

/**
 * Says from when on the log is followed, which is the first look that goes well; later, once that it cannot be read,
 * however often it is tried again, and once that it can.
 */
export function lookNotes({ note }: Pick<LinePrinter, 'note'>, beginning: string) {
  let begun = false
  let lost = false
  return {
    onLook(): void {
      if (!begun) note(beginning)
      else if (lost) note('The log is read again; nothing between is missed.')
      begun = true
      lost = false
    },
    onLost(error: unknown): void {
      if (!lost) note(`${whyLost(error)} It is tried again until it goes well.`)
      lost = true
    },
  }
}

function whyLost(error: unknown): string {
  if (!isApiError(error)) return 'The platform is not reached.'
  const wait = error.retryAfterMs === null ? '' : `, for ${Math.ceil(error.retryAfterMs / 1_000)} s`
  return error.status === 429
    ? `The platform wants to be asked less${wait}.`
    : `The platform cannot answer (${error.code}).`
}
