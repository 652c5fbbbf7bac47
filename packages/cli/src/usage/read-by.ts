import { usageError } from '../errors/usage-error.ts'

const DIMENSIONS = ['application', 'operation', 'status'] as const
type Dimension = (typeof DIMENSIONS)[number]

/**
 * What rows are told apart by: `operation,status`.
 * @throws {CliError} usage_invalid for what they cannot be told apart by
 */
export function readBy(text: string | undefined): Dimension[] {
  const words = text?.split(',').map((word) => word.trim()) ?? []
  const unknown = words.find((word) => !isDimension(word))
  if (unknown === undefined) return DIMENSIONS.filter((one) => words.includes(one))
  throw usageError(
    `--by: there is no ${unknown || 'such thing'} to tell calls apart by.`,
    `give some of ${DIMENSIONS.join(', ')}: --by operation,status`,
  )
}

const isDimension = (word: string): word is Dimension =>
  DIMENSIONS.some((dimension) => dimension === word)
