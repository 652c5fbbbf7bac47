import type { ReactNode } from 'react'
import { PageHeader } from '../design/page-header.tsx'
import { Card } from '../design/section.tsx'

interface DoorProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** beneath the card: the ways to elsewhere */
  readonly below?: ReactNode
}

/** A page of one form, before somebody is signed in. */
export function Door({ title, lead, children, below }: DoorProps): ReactNode {
  return (
    <div className="mx-auto max-w-md pt-2 sm:pt-8">
      <PageHeader title={title} lead={lead} />
      <Card>{children}</Card>
      {below && <div className="mt-5 grid gap-2 text-small text-quiet">{below}</div>}
    </div>
  )
}
