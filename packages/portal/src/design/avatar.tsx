import type { ReactNode } from 'react'

/** A person's or a company's initials in a leaf. It is an ornament: the name stands beside it. */
export function Avatar({ name }: { readonly name: string }): ReactNode {
  const initials = name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map(([first = '']) => first)
    .join('')
  return (
    <span
      aria-hidden="true"
      className="leaf grid size-8 flex-none place-items-center bg-accent text-fine font-semibold text-on-accent uppercase"
    >
      {initials}
    </span>
  )
}
