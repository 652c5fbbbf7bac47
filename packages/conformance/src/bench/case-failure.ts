/** What an implementation did otherwise than it must. */
export class CaseFailure extends Error {
  readonly expected: string
  readonly received: string
  /** a command that sends the request again, with secrets masked */
  curl: string | undefined

  constructor(what: string, found: { expected: string; received: string; curl?: string }) {
    super(`${what}: expected ${found.expected}, received ${found.received}`)
    this.name = 'CaseFailure'
    this.expected = found.expected
    this.received = found.received
    this.curl = found.curl
  }
}
