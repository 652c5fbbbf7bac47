/** One line a request. Nothing personal: no body, no query, no token, no name. */
export interface RequestLine {
  readonly requestId: string
  readonly operationId: string | null
  readonly method: string
  /** the contract's path, with its braces: ids stay out of the log */
  readonly route: string | null
  readonly status: number
  readonly code: string | null
  readonly applicationId: string | null
  readonly durationMs: number
}

export interface Log {
  request(line: RequestLine): void
  /** what a 5xx must not tell the caller */
  fault(requestId: string, cause: unknown): void
}
