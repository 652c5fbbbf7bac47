import type { Fault } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Fault>[] = [
  { title: 'rule', text: ({ id }) => id },
  { title: 'operation', text: ({ operation }) => operation },
  { title: 'error', text: errorOf },
  { title: 'latency', text: ({ latency_ms }) => latencyOf(latency_ms), align: 'right' },
  { title: 'reply', text: ({ reply }) => reply },
  { title: 'met', text: metOf, align: 'right' },
]

function errorOf({ status, code }: Fault): string {
  return code === null ? '-' : `${status ?? ''} ${code}`.trim()
}

const latencyOf = (ms: number): string => (ms === 0 ? '-' : `${ms} ms`)

function metOf({ times, met }: Fault): string {
  return times === null ? String(met) : `${met} of ${times}`
}

/** The rules that stand; the first one that fits a call is the one that it meets. */
export const faultTable: View<readonly Fault[]> = (faults) => table(faults, COLUMNS)
