import { Menu } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { IconButton } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** What opens the pages on a phone. */
export function SheetButton(rest: Omit<ComponentProps<'button'>, 'children'>): ReactNode {
  const say = useWords(words)
  return (
    <IconButton label={say('openNavigation')} aria-haspopup="dialog" {...rest}>
      <Menu aria-hidden="true" />
    </IconButton>
  )
}
