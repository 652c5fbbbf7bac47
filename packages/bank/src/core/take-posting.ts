import type { Change } from '../changes.ts'
import { postedEvents } from '../events/posted-events.ts'
import { formatAmount } from '../money/format-amount.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { type DifferenceKind, difference, differenceId } from './core-difference.ts'
import type { CoreInstruction } from './core-instruction.ts'
import type { CorePosting, TakenPosting } from './core-posting.ts'
import { instructionBooked } from './end-instruction.ts'
import { expectedLegs, legsLeft, sameLeg } from './expected-legs.ts'
import { importChanges } from './import-accounts.ts'
import { mirrorPosting } from './mirror-posting.ts'

/**
 * Decides what a posting of the core is here: a movement of its own, which is mirrored; a leg of what was asked, which
 * is recognised and never written twice; or something that contradicts what was asked, which is set aside and told.
 * @throws {CoreSilent} if it is on an account that is not known here, and the core does not tell of it
 */
export async function takePosting(ports: BankPorts, posting: CorePosting): Promise<Change[]> {
  const { store, clock } = ports
  const before = await store.core.posting(posting.id)
  if (before) return sameLeg(before, posting) ? [] : [changed(posting, clock.nowMs())]
  const opened = await openAccount(ports, posting.accountId)
  if (!opened)
    return setAside(
      posting,
      'stray',
      posting.id,
      'on an account that no customer of the core has',
      clock.nowMs(),
    )
  const { instructionId } = posting
  const instruction =
    instructionId === null ? undefined : await store.core.instruction(instructionId)
  if (instruction) return [...opened, ...(await takeLeg(ports, posting, instruction))]
  return [...opened, ...mirrored(ports, posting)]
}

/** What must be written first so that its account is here; nothing at all if no customer has such an account. */
async function openAccount({ store, core }: BankPorts, id: string): Promise<Change[] | undefined> {
  const account = await store.accounts.get(id)
  if (account) return account.type === 'internal' ? undefined : []
  const known = await core.outside?.account(id)
  return known && importChanges(store, known)
}

function mirrored({ clock, ids }: BankPorts, posting: CorePosting): Change[] {
  const says = `names ${posting.instructionId}, which the core was never asked for`
  const found = difference('mismatched', posting.id, says, clock.nowMs())
  const entry = mirrorPosting(posting, ids)
  return [
    { kind: 'take-core-posting', posting: { ...posting, taken: 'mirrored' } },
    { kind: 'mirror', entry },
    ...postedEvents(entry, ids),
    ...(posting.instructionId === null
      ? []
      : [{ kind: 'note-difference', difference: found } as const]),
  ]
}

async function takeLeg(
  ports: BankPorts,
  posting: CorePosting,
  instruction: CoreInstruction,
): Promise<Change[]> {
  const { id, status } = instruction
  const nowMs = ports.clock.nowMs()
  const taken = await ports.store.core.postingsOf(id)
  const left = legsLeft(instruction, taken)
  const isLeg = left.some((leg) => sameLeg(leg, posting))
  if (!isLeg || status === 'refused') return contradiction(posting, instruction, taken, nowMs)
  return [
    { kind: 'take-core-posting', posting: { ...posting, taken: 'recognised' } },
    ...(status === 'waiting' ? await instructionBooked(ports, instruction, nowMs) : []),
    ...(left.length === 1 ? [resolved('missing', id, nowMs)] : []),
  ]
}

/** A contradiction that takes back another puts both right: nothing of either is in an account here. */
function contradiction(
  posting: CorePosting,
  instruction: CoreInstruction,
  taken: readonly TakenPosting[],
  nowMs: number,
): Change[] {
  const { id, status } = instruction
  const apart = [...taken.filter((one) => one.taken === 'set_aside'), posting]
  const onSame = apart.filter(({ accountId }) => accountId === posting.accountId)
  if (sumOf(onSame) === 0 && sumOf(apart) === 0) {
    const take = { ...posting, taken: 'set_aside' } as const
    return [
      { kind: 'take-core-posting', posting: take },
      resolved('doubled', id, nowMs),
      resolved('mismatched', id, nowMs),
    ]
  }
  const again = expectedLegs(instruction).some((leg) => sameLeg(leg, posting))
  const what = `${formatAmount(posting.amountMinor)} on ${posting.accountId} (posting ${posting.id})`
  if (status === 'refused')
    return setAside(posting, 'mismatched', id, `refused, and yet booked: ${what}`, nowMs)
  return again
    ? setAside(posting, 'doubled', id, `booked once more: ${what}`, nowMs)
    : setAside(posting, 'mismatched', id, `booked, and never asked for: ${what}`, nowMs)
}

function setAside(
  posting: CorePosting,
  kind: DifferenceKind,
  subjectId: string,
  says: string,
  nowMs: number,
): Change[] {
  return [
    { kind: 'take-core-posting', posting: { ...posting, taken: 'set_aside' } },
    { kind: 'note-difference', difference: difference(kind, subjectId, says, nowMs) },
  ]
}

/** The same id must be the same posting for ever. */
function changed({ id, accountId, amountMinor }: CorePosting, nowMs: number): Change {
  const says = `came again as ${formatAmount(amountMinor)} on ${accountId}`
  return { kind: 'note-difference', difference: difference('mismatched', id, says, nowMs) }
}

function resolved(kind: DifferenceKind, subjectId: string, atMs: number): Change {
  return { kind: 'resolve-difference', id: differenceId(kind, subjectId), atMs }
}

function sumOf(postings: readonly CorePosting[]): number {
  return postings.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}
