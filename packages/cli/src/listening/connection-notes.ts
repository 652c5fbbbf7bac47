import { isApiError } from '@wekeza/sdk'
import type { LinePrinter } from '../output/line-printer.ts'

/** Says once that the stream is lost, however often it is tried again, and once that it is back. */
export function connectionNotes({ note }: Pick<LinePrinter, 'note'>) {
  let lost = false
  return {
    onOpen(): void {
      if (lost) note('The stream stands again; nothing between is missed.')
      lost = false
    },
    onLost(error: Error): void {
      if (!lost) note(`${whyLost(error)} It is tried again until it is back.`)
      lost = true
    },
    onAnew(): void {
      note('The bank began anew: it is listened to from now on.')
      lost = false
    },
  }
}

function whyLost(error: Error): string {
  return isApiError(error)
    ? `The platform refuses the stream (${error.code}): ${error.detail}`
    : 'The platform is not reached.'
}
