import type { Act } from '@wekeza/sdk'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Act>[] = [
  { title: 'at', text: ({ at }) => formatTime(at) },
  { title: 'who', text: ({ actor }) => whoOf(actor), shrinks: true },
  { title: 'did', text: ({ act }) => act },
  { title: 'to', text: ({ subject }) => subject.id },
  { title: 'called', text: ({ subject }) => subject.name ?? '-', shrinks: true },
  { title: 'with', text: ({ facts }) => factsOf(facts), shrinks: true, drops: true },
]

export const actTable: View<readonly Act[]> = (acts) => table(acts, COLUMNS)

function whoOf({ kind, id, name }: Act['actor']): string {
  return name ?? (id === null ? kind : `${kind} ${id}`)
}

function factsOf(facts: Act['facts']): string {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`)
  return told.join(', ') || '-'
}
