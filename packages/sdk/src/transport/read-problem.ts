import type { Problem } from '../generated/schemas.ts'

/** The problem document of an answer (RFC 9457); undefined if the body is something else, as a gateway's page. */
export function readProblem(text: string): Problem | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return isProblem(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isProblem(body: unknown): body is Problem {
  const { code, detail } = (body ?? {}) as Partial<Problem>
  return typeof code === 'string' && typeof detail === 'string'
}
