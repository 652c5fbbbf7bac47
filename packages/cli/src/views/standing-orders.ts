import type { StandingOrder } from '@wekeza/sdk'
import { formatMoney } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<StandingOrder>[] = [
  { title: 'standing order', text: ({ id }) => id },
  { title: 'to', text: ({ payee }) => payee.name, shrinks: true },
  { title: 'amount', text: ({ amount }) => formatMoney(amount), align: 'right' },
  { title: 'each', text: ({ schedule }) => `${schedule.every}, day ${schedule.day}` },
  { title: 'next on', text: ({ next_on, status }) => next_on ?? status },
  { title: 'last', text: lastOf, drops: true },
]

function lastOf({ last_run: last }: StandingOrder): string {
  if (!last) return '-'
  return last.failure_code ? `${last.on}: ${last.failure_code}` : `${last.on}: ${last.outcome}`
}

export const standingOrderTable: View<readonly StandingOrder[]> = (rows) => table(rows, COLUMNS)
