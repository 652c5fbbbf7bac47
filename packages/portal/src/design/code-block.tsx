import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'

interface CodeBlockProps {
  readonly code: string
  /** what it is: `Terminal`, `TypeScript`, `Request body` */
  readonly label: string
  /** beside the label: tabs of languages, for instance */
  readonly children?: ReactNode
}

/** Text of machines, whole, with its copy button. */
export function CodeBlock({ code, label, children }: CodeBlockProps): ReactNode {
  return (
    <figure className="min-w-0 overflow-hidden rounded-card border border-line bg-well">
      <figcaption className="flex min-h-10 items-center gap-3 border-b border-line ps-4 pe-1.5 text-fine font-semibold text-quiet">
        <span className="me-auto">{label}</span>
        {children}
        <CopyButton text={code} thing={label} />
      </figcaption>
      {/* Wide lines are pushed aside with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable (WCAG 2.1.1) */}
      <pre tabIndex={0} className="overflow-x-auto p-4 font-mono text-fine leading-5">
        <code>{code}</code>
      </pre>
    </figure>
  )
}
