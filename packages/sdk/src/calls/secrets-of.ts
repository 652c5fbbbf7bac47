const SECRET_FIELDS = ['password', 'token'] as const

/** What of a body must never be seen in an error or a log: passwords and one-time tokens, as they are and as JSON has them. */
export function secretsOf(content: unknown): string[] {
  if (content === null || typeof content !== 'object') return []
  return SECRET_FIELDS.flatMap((name) => {
    const value = (content as Record<string, unknown>)[name]
    return typeof value === 'string' ? [value, JSON.stringify(value).slice(1, -1)] : []
  })
}
