const MARK = '[redacted]'
const DEPTH_MAX = 4
/** Shorter ones are nobody's secret, and would be found in every word. */
const SECRET_CHARS_MIN = 4

/** Takes secrets out of text that somebody else wrote, such as the message of a fetch that failed. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SECRET_CHARS_MIN)
    .reduce((kept, secret) => kept.replaceAll(secret, MARK), text)
}

/** The same for a body that may be JSON, where a secret can stand in another spelling. */
export function scrubBody(body: string, secrets: readonly string[]): string {
  try {
    const clean = (_: string, value: unknown) =>
      typeof value === 'string' ? scrub(value, secrets) : value
    return JSON.stringify(JSON.parse(body, clean))
  } catch {
    return scrub(body, secrets)
  }
}

/**
 * What is safe to keep of the error beneath: its name, message, code and stack, without secrets. The error itself can
 * carry the whole request, and with it the token.
 */
export function safeCause(thrown: unknown, secrets: readonly string[], depth = 0): Error {
  if (!(thrown instanceof Error)) return new Error(scrub(String(thrown), secrets))
  const { cause } = thrown
  const deeper =
    cause === undefined || depth === DEPTH_MAX ? undefined : safeCause(cause, secrets, depth + 1)
  const safe = new Error(scrub(thrown.message, secrets), deeper && { cause: deeper })
  safe.name = thrown.name
  safe.stack = scrub(thrown.stack ?? '', secrets)
  const { code } = thrown as { code?: unknown }
  return typeof code === 'string' ? Object.assign(safe, { code: scrub(code, secrets) }) : safe
}

/** The chain of messages in one line: `fetch failed: connect ECONNREFUSED 127.0.0.1:8080`. */
export function storyOf(error: Error): string {
  const { code, cause } = error as { code?: string; cause?: unknown }
  const own = error.message || code || error.name
  return cause instanceof Error ? `${own}: ${storyOf(cause)}` : own
}
