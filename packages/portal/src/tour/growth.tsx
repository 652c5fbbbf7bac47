import type { ReactNode } from 'react'

/** Weeks of a ledger, each a little higher than the one before: an ornament of the first page. */
const HEIGHTS = [14, 22, 19, 31, 38, 35, 52, 61, 74]

export function Growth(): ReactNode {
  return (
    <svg
      viewBox="0 0 320 132"
      fill="none"
      aria-hidden="true"
      className="mb-8 hidden w-full lg:block"
    >
      <path className="stroke-line" d="M0 20.5h320M0 48.5h320M0 76.5h320M0 104.5h320" />
      <path className="stroke-ink" d="M0 127.5h320M0 131.5h320" />
      {HEIGHTS.map((height, week) => (
        <g key={height} transform={`translate(${18 + week * 33} 127)`}>
          <path className="stroke-accent" strokeWidth="2" d={`M0 0V${-height}`} />
          <path
            className="fill-accent"
            transform={`translate(0 ${2 - height}) scale(${0.5 + week * 0.09})`}
            d="M0 0c0-8-6-13-16-13 0 8 5 13 16 13Z"
          />
          <path
            className={week > 4 ? 'fill-accent' : 'fill-tint stroke-accent'}
            transform={`translate(0 ${6 - height}) scale(${0.45 + week * 0.08})`}
            d="M0 0c0-7 5-11 15-11C15-4 10 0 0 0Z"
          />
        </g>
      ))}
    </svg>
  )
}
