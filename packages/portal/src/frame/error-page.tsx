import type { ReactNode } from 'react'
import { useRouteError } from 'react-router'
import { Button } from '../design/button.tsx'
import { ErrorState } from '../design/error-state.tsx'
import { PageHeader } from '../design/page-header.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

/** In the place of a page that threw, or whose code did not come. */
export function ErrorPage(): ReactNode {
  const say = useWords(words)
  const error = useRouteError()
  return (
    <div className="mx-auto max-w-3xl px-4 py-10">
      <PageHeader title={say('broken.title')} lead={say('broken.lead')} />
      <ErrorState error={error} title={say('broken.title')} />
      <div className="mt-4">
        <Button kind="go" onClick={() => location.reload()}>
          {say('broken.again')}
        </Button>
      </div>
    </div>
  )
}
