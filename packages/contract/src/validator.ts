/** What ajv says of one violation; `instancePath` is a JSON pointer (RFC 6901). */
export interface Violation {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** Answers whether the value fits, and keeps what it found in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: Violation[] | null
}
