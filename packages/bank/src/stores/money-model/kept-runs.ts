import type { Step } from './step.ts'

/** Runs that found something once, as fast-check shrank them: they are taken first, every time. */
export const keptRuns: readonly (readonly Step[])[] = []
