import type { PlatformAct } from '../commit/platform-commit.ts'

/** Where an act stands among all that were written down; of one moment, banks go by their keys. */
export interface ActPlace {
  readonly atMs: number
  readonly bank: string
  /** counts up per bank */
  readonly sequence: number
}

/** An act as it was written down; a server also writes down what is none of the platform's, such as a sign-in. */
export interface WrittenAct extends Omit<PlatformAct, 'act'>, ActPlace {
  readonly act: string
}

/** Which acts are wanted; all of them where nothing is said. */
export interface ActQuery {
  /** only what concerns this organisation: what was done to any of these, and to its members as such */
  readonly of?: { readonly organisationId: string; readonly subjects: readonly string[] }
  /** as it is written down: `developer:dev_…` */
  readonly actor?: string
  readonly act?: string
  readonly subject?: string
  /** included */
  readonly fromMs?: number
  /** excluded */
  readonly toMs?: number
  /** those behind this one, as the last page ended */
  readonly before?: ActPlace
  readonly limit: number
}

/** Acts whose subject is a person or a paper, and whose facts say which organisation's. */
export const NAMED_IN_FACTS: readonly string[] = [
  'member.changed',
  'member.removed',
  'developer.confirmed',
  'invoice.issued',
]
