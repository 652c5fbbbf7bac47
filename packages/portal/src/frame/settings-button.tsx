import { Settings2 } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { IconButton } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** What opens language and appearance. */
export function SettingsButton(rest: Omit<ComponentProps<'button'>, 'children'>): ReactNode {
  const say = useWords(words)
  return (
    <IconButton label={say('settings')} aria-haspopup="menu" {...rest}>
      <Settings2 aria-hidden="true" />
    </IconButton>
  )
}
