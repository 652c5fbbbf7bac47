import type { RailState } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<RailState>[] = [
  { title: 'rail', text: ({ rail }) => rail },
  {
    title: 'state',
    text: ({ state }) => state,
    style: ({ state }) => (state === 'open' ? 'green' : 'red'),
  },
  {
    title: 'delay',
    text: ({ delay_seconds }) => (delay_seconds > 0 ? `${delay_seconds} seconds` : '-'),
    align: 'right',
  },
]

export const railTable: View<readonly RailState[]> = (rails) => table(rails, COLUMNS)
