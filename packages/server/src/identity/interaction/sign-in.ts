import { randomUUID } from 'node:crypto'
import { keyedDigest } from '../digest.ts'
import { SIGN_IN_FAILURES_MAX, SIGN_IN_WINDOW_MS } from '../limits.ts'
import { leaveOtherSession } from './leave-other-session.ts'
import { showSignIn } from './show-sign-in.ts'
import { finish } from './turn-back.ts'
import type { Action, Visit } from './visit.ts'

/** Signs a customer in to the application's bank, and goes on to what is asked of them. */
export const signIn: Action = async (visit, form) => {
  const username = (form.get('username') ?? '').slice(0, 100)
  const password = form.get('password') ?? ''
  if (username.trim() === '' || password === '') {
    const message = 'Enter your username and your password.'
    return showSignIn(visit, { status: 422, message, username })
  }
  const attempt = await beginAttempt(visit, username)
  if (attempt === undefined) return refuseForNow(visit, username)
  const { ports, application } = visit
  const customerId = await ports.credentials.verify(application.bankKey, username, password)
  if (customerId === undefined) {
    const message = 'The username or the password is not right. Please try again.'
    return showSignIn(visit, { status: 422, message, username })
  }
  await ports.store.attempts.forgive(attempt)
  await leaveOtherSession(visit, customerId)
  const login = { accountId: customerId, remember: false, amr: ['pwd'] }
  await finish(visit, { login }, { keepSignIn: false })
}

/**
 * Counted before the password is checked, so that many tries at once are no way around the limit.
 * @returns the attempt's id, or undefined if the username or the address has failed too often
 */
async function beginAttempt(visit: Visit, username: string): Promise<string | undefined> {
  const { ports, application, request } = visit
  const key = ports.keys.cookieKeys[0] ?? ''
  const name = `username ${application.bankKey} ${username.trim().toLowerCase()}`
  const address = `address ${request.socket.remoteAddress ?? 'unknown'}`
  const atMs = ports.wall.nowMs()
  const id = randomUUID()
  const begun = await ports.store.attempts.begin({
    id,
    subjects: [keyedDigest(key, name), keyedDigest(key, address)],
    atMs,
    sinceMs: atMs - SIGN_IN_WINDOW_MS,
    most: SIGN_IN_FAILURES_MAX,
  })
  return begun ? id : undefined
}

/** The same for a known and an unknown name, and for a right password: whoever guesses learns nothing. */
function refuseForNow(visit: Visit, username: string): Promise<void> {
  const seconds = SIGN_IN_WINDOW_MS / 1000
  return showSignIn(visit, {
    status: 429,
    message: 'Too many tries. Wait a quarter of an hour, then try again.',
    username,
    headers: { 'retry-after': String(seconds) },
  })
}
