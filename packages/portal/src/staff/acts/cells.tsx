import type { Act } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** Who did it; a press shows what else they did. */
export function ByWhom({ actor: { kind, id, name } }: Pick<Act, 'actor'>): ReactNode {
  const say = useWords(words)
  return (
    <div className="min-w-0 sm:min-w-32">
      <span className="block break-words">{name ?? say.of('kinds', kind)}</span>
      {id && (
        <Link
          to={`?actor=${encodeURIComponent(`${kind}:${id}`)}`}
          className="font-mono text-fine break-all text-quiet hover:underline"
        >
          {id}
        </Link>
      )}
    </div>
  )
}

/** What it was done to; a press shows what else was done to it. */
export function ToWhat({ subject: { id, name } }: Pick<Act, 'subject'>): ReactNode {
  return (
    <div className="min-w-0 sm:min-w-32">
      {name && <span className="block break-words">{name}</span>}
      <Link
        to={`?subject=${encodeURIComponent(id)}`}
        className="font-mono text-fine break-all text-quiet hover:underline"
      >
        {id}
      </Link>
    </div>
  )
}

/** What else was written down, by its names. */
export function FactsOf({ facts }: Pick<Act, 'facts'>): ReactNode {
  const known = Object.entries(facts)
  if (known.length === 0) return '–'
  return (
    <dl className="min-w-0 text-fine sm:min-w-40">
      {known.map(([name, value]) => (
        <div key={name} className="flex flex-wrap gap-x-1.5 max-sm:justify-end">
          <dt className="text-quiet">{name}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{factOf(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Lists as one writes them; what is deeper stands as it was written down. */
function factOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(factOf).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
