import type { Step } from '../step.ts'

/** The reply to a call whose rule breaks it, whatever became of the call: what was done stays done. */
export const breakReply: Step = ({ fault, answer }) =>
  fault && answer && fault.reply !== 'whole' ? { ...answer, broken: fault.reply } : undefined
