import type { ReactNode } from 'react'

/** Wekeza means to invest: a shoot of two leaves. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 28V15" />
      <path className="leaf" d="M16 16C16 9 11 5 4 5c0 7 4 11 12 11Z" />
      <path className="leaf" d="M16 20c0-6 4-9.5 12-9.5C28 17 23.5 20 16 20Z" />
    </svg>
  )
}
