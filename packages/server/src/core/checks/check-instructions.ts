import { isDeepStrictEqual } from 'node:util'
import { type CoreInstruction, CoreSilent } from '@wekeza/bank'
import type { CoreCheck } from './core-checks.ts'
import type { Subject } from './subject.ts'

/** More than any account of a trial core holds. */
const TOO_MUCH_MINOR = 999_999_999_999_999

/** What a core does with what it is asked. */
export const instructionChecks: readonly CoreCheck[] = [
  {
    says: 'an instruction that never came is answered with instruction_unknown',
    async run({ core, order }) {
      if ((await core.status(order().id)).status !== 'unknown')
        throw new Error('it knows what nobody has asked')
    },
  },
  {
    says: 'what is booked shows in the feed under its id: one posting on each account',
    async run(subject) {
      const order = subject.order()
      await requireBooked(subject, order)
      await requireLegs(subject, order)
    },
  },
  {
    says: 'asked twice and at once, it books once and answers the same',
    async run(subject) {
      const order = subject.order()
      await Promise.allSettled([1, 2, 3].map(() => subject.core.instruct(order)))
      const first = await requireBooked(subject, order)
      if (!isDeepStrictEqual(await subject.core.instruct(order), first))
        throw new Error('it answers otherwise when it is asked again')
      if (!isDeepStrictEqual(await subject.core.status(order.id), first))
        throw new Error('its status is another than its answer')
      await requireLegs(subject, order)
    },
  },
  {
    says: 'an id that was used for something else is refused with a 4xx, and nothing is booked',
    async run(subject) {
      const order = subject.order()
      await requireBooked(subject, order)
      const other = { ...order, amountMinor: order.amountMinor + 1 }
      const answered = await subject.core.instruct(other).catch((fault) => fault)
      if (!(answered instanceof CoreSilent)) throw new Error('it took it for the first one')
      await requireLegs(subject, order)
    },
  },
  {
    says: 'more than there is is refused as insufficient_funds, and nothing is booked',
    async run(subject) {
      const order = subject.order({ amountMinor: TOO_MUCH_MINOR })
      const answer = await subject.decided(order)
      if (answer.status !== 'refused' || answer.reason !== 'insufficient_funds')
        throw new Error(`it answered ${answer.status}`)
      if ((await legsOf(subject, order)).length > 0) throw new Error('it booked what it refused')
    },
  },
]

async function requireBooked(subject: Subject, order: CoreInstruction) {
  const answer = await subject.decided(order)
  if (answer.status !== 'booked') throw new Error(`it answered ${answer.status}`)
  if (answer.amountMinor !== order.amountMinor) throw new Error('it names another amount')
  return answer
}

async function legsOf({ feed }: Subject, { id }: CoreInstruction) {
  return (await feed()).filter(({ instructionId }) => instructionId === id)
}

async function requireLegs(subject: Subject, order: CoreInstruction): Promise<void> {
  const found = (await legsOf(subject, order)).map(
    ({ accountId, amountMinor }) => `${amountMinor} on ${accountId}`,
  )
  const { fromId, toId } = subject
  const wanted = [`${-order.amountMinor} on ${fromId}`, `${order.amountMinor} on ${toId}`]
  if (!isDeepStrictEqual(found.toSorted(), wanted.toSorted()))
    throw new Error(`its postings are ${found.join(', ') || 'none'}, not ${wanted.join(', ')}`)
}
