/** A trouble that the operator can mend: told as its one sentence on stderr, never with a stack trace. */
export class Trouble extends Error {
  readonly exitCode: number

  constructor(message: string, { exitCode = 1 }: { exitCode?: number } = {}) {
    super(message)
    this.name = 'Trouble'
    this.exitCode = exitCode
  }
}
