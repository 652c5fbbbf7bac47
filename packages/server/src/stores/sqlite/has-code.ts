/** Whether Node or SQLite says what went wrong: a trouble with files, and no defect of ours. */
export function hasCode(cause: unknown): cause is Error & { readonly code: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
}
