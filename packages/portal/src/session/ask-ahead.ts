import { firstAsks } from './first-asks.ts'

/** An answer that nobody has taken by then is too old to be shown. */
const KEPT_MS = 10_000
const early = new Map<string, Promise<Response>>()

/**
 * Asks for what the page at an address shows first, and keeps the answers for whoever asks by `fetchAhead`. Who is not
 * signed in is asked nothing more.
 */
export function askAhead(path: string): void {
  const first = firstAsks(path)
  if (!first) return
  const { realm, asks } = first
  keep(`/session/${realm}`, async (address) => {
    const answer = await fetch(address)
    const { signed_in } = await answer.clone().json()
    const headers = { accept: 'application/json', 'x-wekeza-session': realm }
    if (signed_in) for (const ask of asks) keep(ask, async (url) => fetch(url, { headers }))
    return answer
  })
  setTimeout(() => early.clear(), KEPT_MS)
}

function keep(address: string, ask: (address: string) => Promise<Response>): void {
  const answer = ask(address)
  // Whoever takes it hears of its failure; nobody has to take it.
  answer.catch(() => {})
  early.set(address, answer)
}

/** Like `fetch`, and answers once with what was asked ahead. What changes something makes all of that old. */
export async function fetchAhead(request: Request): Promise<Response> {
  if (request.method !== 'GET') early.clear()
  const address = request.url.slice(location.origin.length)
  const answer = early.get(address)
  early.delete(address)
  return answer?.catch(() => fetch(request)) ?? fetch(request)
}
