import type { ConsentAct } from '@wekeza/sdk'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<ConsentAct>[] = [
  { title: 'act', text: ({ act }) => act },
  { title: 'by', text: ({ actor }) => actor.kind },
  { title: 'who', text: ({ actor }) => actor.id ?? '-', shrinks: true },
  { title: 'then', text: ({ status }) => status },
  { title: 'at', text: ({ at }) => formatTime(at) },
]

export const historyTable: View<readonly ConsentAct[]> = (acts) => table(acts, COLUMNS)
