import type { Failure } from '../failure.ts'
import { checkRail, rails } from '../rails/check-rail.ts'
import { type RailState, stateOf } from '../rails/rail-state.ts'
import type { Instruction, Payment, RailName } from './payment.ts'

/** By which rail a payment goes, for which fee, and when. */
export type Course = Pick<
  Payment,
  'status' | 'carriedBy' | 'feeMinor' | 'submittedAtMs' | 'expectedAtMs'
> & {
  /** a word for its history: null where it goes by the consented rail at once */
  readonly reason: 'rail_opens_later' | 'fallback' | null
}

/** What becomes of a payment now: a course, or why there is none. */
export type Chosen = { readonly ok: true; readonly course: Course } | NoCourse
export interface NoCourse {
  readonly ok: false
  readonly failure: Failure
}

/**
 * The first of the consented rails that takes it now; if none does, the first that will, which it waits for.
 * @param among rails that may still carry it, in their order
 */
export function chooseCourse(
  instruction: Instruction,
  states: readonly RailState[],
  atMs: number,
  among: readonly RailName[] = railsOf(instruction),
): Chosen {
  const { rail: first, payee, amountMinor } = instruction
  const fit = among.filter((name) => !checkRail(name, payee, amountMinor))
  const standing = fit.filter((name) => stateOf(name, states).state !== 'closed')
  const open = standing.find((name) => rails[name].opensAtMs(atMs) === atMs)
  const name = open ?? standing[0]
  if (name === undefined) {
    return { ok: false, failure: { code: 'rail_closed', rail: among[0] ?? first } }
  }
  const submittedAtMs = open === undefined ? null : atMs
  const course = courseBy(name, instruction, submittedAtMs ?? rails[name].opensAtMs(atMs), states)
  const reason = open === undefined ? 'rail_opens_later' : null
  return {
    ok: true,
    course: { ...course, submittedAtMs, reason: name === first ? reason : 'fallback' },
  }
}

/** The rails that the customer consented to, in the order in which they are tried. */
export function railsOf({ rail, fallbackRails }: Instruction): RailName[] {
  return [rail, ...fallbackRails]
}

/** How it goes if a rail takes it then. */
export function courseBy(
  name: RailName,
  { amountMinor }: Pick<Instruction, 'amountMinor'>,
  takenAtMs: number,
  states: readonly RailState[],
): Omit<Course, 'reason' | 'submittedAtMs'> {
  const rail = rails[name]
  const settlesAtMs = rail.settlesAtMs(takenAtMs)
  return {
    status: settlesAtMs === takenAtMs ? 'settled' : 'pending',
    carriedBy: name,
    feeMinor: rail.feeMinor(amountMinor),
    expectedAtMs: Math.max(takenAtMs, settlesAtMs + stateOf(name, states).delayMs),
  }
}
