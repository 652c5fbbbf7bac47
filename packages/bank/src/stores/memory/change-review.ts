import type { Change, FailedGuard } from '../../changes.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function insertReview(
  tables: Tables,
  { review }: Of<'insert-review'>,
  journal: Journal,
): Outcome {
  journal.insert(tables.reviews, review.id, { ...review, sequence: nextSequence(tables) })
  return undefined
}

export function decideReview(
  tables: Tables,
  { id, to }: Of<'decide-review'>,
  journal: Journal,
): Outcome {
  const review = tables.reviews.get(id)
  if (review?.status !== 'open') return { guard: 'review', subjectId: id }
  journal.set(tables.reviews, id, { ...review, ...to })
  return undefined
}
