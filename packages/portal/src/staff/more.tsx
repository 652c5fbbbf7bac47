import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

interface MoreProps {
  /** a query of pages */
  readonly of: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
}

/** At the end of a list that goes on: the next page comes beneath, and the place is kept. */
export function More({ of }: MoreProps): ReactNode {
  const say = useWords(words)
  if (!of.hasNextPage) return null
  return (
    <div className="mt-4 flex justify-center">
      <Button busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {say('more')}
      </Button>
    </div>
  )
}
