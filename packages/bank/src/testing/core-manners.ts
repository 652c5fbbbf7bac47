import type { CoreInstruction } from '../core/core-instruction.ts'
import { expectedLegs } from '../core/expected-legs.ts'
import type { CoreAnswer } from '../ports/core-banking.ts'
import type { PretendBooks } from './pretend-books.ts'

/** What the core does with the next instruction that is new to it. */
export type Manner =
  | 'books'
  | 'refuses'
  /** and decides when `decide` is called */
  | 'accepts'
  /** nothing arrives */
  | 'drops'
  /** it is done, and the answer is lost */
  | 'loses the answer'
  /** it says so and books nothing */
  | 'only says that it books'
  | 'books another amount'
  | 'books twice'
  /** without booking anything */
  | 'says another amount'
  /** and books it all the same */
  | 'refuses and books'

/** Does with a new instruction what it was told, and says what it was told to say. */
export function carryOut(
  instruction: CoreInstruction,
  manner: Manner,
  book: PretendBooks['book'],
): CoreAnswer {
  const { id: instructionId, amountMinor } = instruction
  const bookLegs = (more = 0) => {
    for (const leg of expectedLegs({ ...instruction, amountMinor: amountMinor + more }))
      book({ ...leg, instructionId })
  }
  switch (manner) {
    case 'accepts':
      return { status: 'accepted' }
    case 'refuses':
      return { status: 'refused', reason: 'insufficient_funds' }
    case 'refuses and books':
      bookLegs()
      return { status: 'refused', reason: 'core_refused' }
    case 'only says that it books':
      return { status: 'booked', amountMinor }
    case 'says another amount':
      return { status: 'booked', amountMinor: amountMinor + 1 }
    case 'books another amount':
      bookLegs(1)
      return { status: 'booked', amountMinor }
    case 'books twice':
      bookLegs()
      bookLegs()
      return { status: 'booked', amountMinor }
    default:
      bookLegs()
      return { status: 'booked', amountMinor }
  }
}
