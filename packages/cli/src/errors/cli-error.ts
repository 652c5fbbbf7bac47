export interface CliErrorFacts {
  readonly code: string
  readonly exitCode: number
  /** the command or the deed that mends it */
  readonly hint?: string
  /** what a program may want to know beside the message */
  readonly details?: Readonly<Record<string, string>>
}

/** A failure that this program found by itself, in words for whoever typed the command. */
export class CliError extends Error {
  readonly facts: CliErrorFacts

  constructor(message: string, facts: CliErrorFacts) {
    super(message)
    this.facts = facts
  }
}
