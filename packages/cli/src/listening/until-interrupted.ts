import { replaceInterrupt } from '../terminal/interrupt.ts'

/** Aborts once somebody wants the program to end: they meant it, and it ends well. */
export function untilInterrupted(): AbortController {
  const ending = new AbortController()
  const end = () => ending.abort()
  replaceInterrupt(end)
  process.once('SIGTERM', end)
  return ending
}
