import type { ReactNode } from 'react'

interface ContentProps {
  readonly className?: string
  readonly children: ReactNode
}

/** Where the page itself stands, and where the skip link leads. */
export function Content({ className, children }: ContentProps): ReactNode {
  return (
    <main id="content" tabIndex={-1} className={className}>
      {children}
    </main>
  )
}
