import type { ReactNode } from 'react'
import { ButtonLink } from '../design/button.tsx'
import { PageHeader } from '../design/page-header.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** For an address that leads nowhere, and for what is not this reader's: they look the same. */
export function NotFoundPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('missing.title')} lead={say('missing.lead')} />
      <ButtonLink to="/" kind="go">
        {say('missing.home')}
      </ButtonLink>
    </>
  )
}
