import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Mark } from '../design/mark.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** The mark, which leads to the first page; beside it, whose pages these are. */
export function Brand({ of, to = '/' }: { readonly of?: string; readonly to?: string }): ReactNode {
  const say = useWords(words)
  return (
    <Link
      to={to}
      className="flex min-h-9 items-center gap-2 font-display text-lead font-semibold tracking-tight text-accent"
    >
      <Mark />
      <span>
        Wekeza
        {!of && <span className="sr-only">, {say('home')}</span>}
      </span>
      {of && <span className="font-sans text-small font-normal text-quiet">{of}</span>}
    </Link>
  )
}
