/** Whatever went wrong, in the one shape that is printed, for people and as JSON. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly hint: string | null
  readonly requestId: string | null
  readonly docsUrl: string | null
  readonly exitCode: number
  readonly details: Readonly<Record<string, unknown>>
}
