import type { ReactNode } from 'react'
import { Callout } from '../design/section.tsx'
import { useOutbox } from './use-outbox.ts'

/** Shown only where mails stay on this platform. The child links to `/outbox`, which is a page of the server. */
export function OutboxHint({ children }: { readonly children: ReactNode }): ReactNode {
  return useOutbox().data ? <Callout tone="note">{children}</Callout> : null
}

/** A link to the outbox. */
export function OutboxLink({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <a href="/outbox" className="font-semibold underline">
      {children}
    </a>
  )
}
