import type { ComponentProps, ReactNode } from 'react'
import { Avatar } from '../design/avatar.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** Who is signed in, as what opens their menu. */
export function AccountButton({
  name,
  ...rest
}: Omit<ComponentProps<'button'>, 'name'> & { readonly name: string }): ReactNode {
  const say = useWords(words)
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...rest}
      className="flex min-h-9 min-w-0 items-center gap-2.5 rounded-control p-1 text-small font-semibold hover:bg-tint"
    >
      <Avatar name={name} />
      <span className="truncate max-sm:sr-only">
        <span className="sr-only">{say('account')}: </span>
        {name}
      </span>
    </button>
  )
}
