import { string } from '@oclif/core/flags'
import { readNairobiTime } from './read-nairobi-time.ts'

/** Between when calls are counted. */
export const usageSpanFlags = {
  from: string({
    helpValue: 'DAY|TIME',
    summary:
      'From this day in Nairobi, or this time. Default: by --per an hour, a day, 30 days ago.',
  }),
  to: string({
    helpValue: 'DAY|TIME',
    summary: 'To this day, included, or until this time. Default: now, by the bank’s clock.',
  }),
}

interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What the platform is asked for. */
export function usageSpan({ from, to }: Span): { from?: string; to?: string } {
  return {
    ...(from !== undefined && { from: readNairobiTime('--from', from, 'start') }),
    ...(to !== undefined && { to: readNairobiTime('--to', to, 'end') }),
  }
}
