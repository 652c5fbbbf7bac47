import type { PaymentStep } from '@wekeza/sdk'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<PaymentStep>[] = [
  { title: 'at', text: ({ at }) => formatTime(at) },
  { title: 'status', text: ({ status }) => status },
  { title: 'rail', text: ({ carried_by }) => carried_by },
  { title: 'why', text: ({ reason }) => reason ?? '-', shrinks: true },
]

/** Oldest first. */
export const paymentSteps: View<readonly PaymentStep[]> = (steps) => table(steps, COLUMNS)
