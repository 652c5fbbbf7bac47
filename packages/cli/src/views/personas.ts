import type { Persona } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

/** One account of a persona, or none: people without one are shown too. */
interface Line {
  readonly persona: Persona
  readonly account: Persona['accounts'][number] | undefined
  readonly first: boolean
}

const COLUMNS: readonly Column<Line>[] = [
  {
    title: 'persona',
    text: ({ persona, first }) => (first ? persona.username : ''),
    style: () => 'bold',
  },
  { title: 'account', text: ({ account }) => account?.id ?? '-' },
  { title: 'number', text: ({ account }) => account?.account_number ?? '-' },
  { title: 'story', text: ({ persona, first }) => (first ? persona.story : ''), shrinks: true },
]

export const personaTable: View<readonly Persona[]> = (personas) => {
  const lines = personas.flatMap((persona): Line[] => {
    const accounts = persona.accounts.length === 0 ? [undefined] : persona.accounts
    return accounts.map((account, index) => ({ persona, account, first: index === 0 }))
  })
  return table(lines, COLUMNS)
}
