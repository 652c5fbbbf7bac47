import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** done: a full leaf. doing: half. waiting: an outline. ended: folded over. So none is told by colour alone. */
export type Standing = 'done' | 'doing' | 'waiting' | 'heed' | 'failed' | 'ended'

const TONES: Record<Standing, string> = {
  done: 'bg-tint text-accent',
  doing: 'bg-sky-tint text-sky',
  waiting: 'bg-well text-quiet',
  heed: 'bg-note-tint text-note',
  failed: 'bg-warn-tint text-warn',
  ended: 'bg-well text-quiet',
}

const LEAF = 'M1 1c6 0 10 3.5 10 10C4.5 11 1 7 1 1Z'

/**
 * How something stands, as a leaf and a word.
 * @example
 * <Status is="done">{say('active')}</Status>
 */
export function Status({ is, children }: { readonly is: Standing; readonly children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full py-0.5 ps-2 pe-2.5 text-fine font-semibold whitespace-nowrap',
        TONES[is],
      )}
    >
      <svg viewBox="0 0 12 12" className="size-3 flex-none" aria-hidden="true">
        {drawingOf(is)}
      </svg>
      {children}
    </span>
  )
}

function drawingOf(standing: Standing): ReactNode {
  const outline = <path d={LEAF} fill="none" stroke="currentColor" strokeWidth="1.5" />
  if (standing === 'done') return <path d={LEAF} fill="currentColor" />
  if (standing === 'waiting') return outline
  if (standing === 'doing')
    return (
      <>
        {outline}
        <path d="M1 1c0 6 3.5 10 10 10Z" fill="currentColor" />
      </>
    )
  if (standing === 'heed')
    return (
      <path d="M6 1v6.5M6 10.2v.3" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    )
  return (
    <>
      {outline}
      <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  )
}
