import type { Developer } from '@wekeza/sdk'
import type { DeveloperSessions } from '../session/developer-sessions.ts'
import { keptFacts } from '../session/login-state.ts'
import type { Session } from '../session/session.ts'

export interface SignedIn {
  readonly developer: Developer
  /** RFC 3339; of the session */
  readonly expires_at: string
  readonly credentials_file: string
  readonly credentials_storage: 'keychain' | 'file'
  readonly keychain: string | null
}

/** Signs a developer in, and keeps their session. */
export async function signIn(
  { wekeza }: Session,
  { email, password }: { email: string; password: string },
  sessions: DeveloperSessions,
): Promise<SignedIn> {
  const tokens = await wekeza.developers.createSession({ email, password })
  const { access_token, expires_in } = tokens
  const expires_at = new Date(Date.now() + expires_in * 1_000).toISOString()
  const developer = await wekeza.withDeveloper(tokens).developers.me()
  sessions.keep({ developer_id: developer.id, email: developer.email, access_token, expires_at })
  return { developer, expires_at, ...keptFacts(sessions) }
}
