import type { Case } from '../case.ts'

/**
 * The cases whose id, operation, or the part of their id before `-` or `:`, is among the names; in `order`.
 * @param only undefined: all
 * @param seed undefined: the order of the table; a whole number: another order, the same each time
 * @throws TypeError for a name that no case has
 */
export function chooseCases(
  cases: readonly Case[],
  { only, seed }: { only?: readonly string[] | undefined; seed?: number | undefined },
): Case[] {
  const stranger = only?.find((name) => !cases.some((one) => answersTo(one, name)))
  if (stranger !== undefined) {
    throw new TypeError(
      `${stranger}: no case has this name. Use an id or an operation of \`cases\`.`,
    )
  }
  const chosen = cases.filter((one) => only?.some((name) => answersTo(one, name)) ?? true)
  return seed === undefined ? chosen : inOrder(shuffled(chosen, seed))
}

/** Whatever the order, what moves the clock comes after what does not, and what puts the bank back comes last. */
export function inOrder(cases: readonly Case[]): Case[] {
  const rank = ({ movesClock, operation }: Case) =>
    movesClock ? (operation === 'resetBank' ? 2 : 1) : 0
  return cases.toSorted((a, b) => rank(a) - rank(b))
}

function answersTo({ id, operation }: Case, name: string): boolean {
  return id === name || operation === name || id.startsWith(`${name}-`) || id.startsWith(`${name}:`)
}

/** Fisher and Yates, over numbers from the seed (mulberry32). */
function shuffled(cases: Case[], seed: number): Case[] {
  let state = seed >>> 0
  const order = [...cases]
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const pick = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1)
    const [a, b] = [order[last] as Case, order[pick] as Case]
    order[last] = b
    order[pick] = a
  }
  return order
}
