import type { CredentialsFile, Keeping, KeptTokens } from './credentials-file.ts'
import { inTurn } from './file-lock.ts'
import { toKept } from './kept-tokens.ts'

type Send = (request: Request) => Response | Promise<Response>

/**
 * Sends what refreshes a token one process after another. A refresh token works once, and using it twice ends the
 * customer's approval, because it looks stolen (RFC 9700, section 4.14.2): of two commands that run at the same time,
 * the second is given what the first received.
 */
export function refreshInTurn(file: () => CredentialsFile, send: Send): Send {
  return async (request) => {
    const token = await refreshTokenIn(request)
    const mine = token === null ? undefined : keptWith(file().read(), token)
    if (token === null || !mine) return send(request)
    return inTurn(`${file().path}.refresh`, async () => {
      const now = keptFor(file().read(), mine.consent_id)
      if (now && now.refresh_token !== token) return answerWith(now)
      const response = await send(request)
      if (response.ok) keep(file(), mine, await response.clone().json())
      return response
    })
  }
}

async function refreshTokenIn(request: Request): Promise<string | null> {
  if (new URL(request.url).pathname !== '/oauth/token') return null
  const form = new URLSearchParams(await request.clone().text())
  return form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : null
}

const allOf = ({ login, payments }: Keeping): KeptTokens[] => [
  ...(login ? [login] : []),
  ...payments,
]

const keptWith = (kept: Keeping, token: string) =>
  allOf(kept).find(({ refresh_token }) => refresh_token === token)

const keptFor = (kept: Keeping, consentId: string) =>
  allOf(kept).find(({ consent_id }) => consent_id === consentId)

function answerWith({ access_token, refresh_token, expires_at, scope }: KeptTokens): Response {
  const expires_in = Math.max(1, Math.floor((Date.parse(expires_at ?? '') - Date.now()) / 1_000))
  return Response.json({ access_token, refresh_token, token_type: 'Bearer', expires_in, scope })
}

/** Kept before the next process has its turn. */
function keep(file: CredentialsFile, mine: KeptTokens, tokens: object): void {
  const consent = { id: mine.consent_id, customer_id: mine.customer_id }
  const fresh = { ...mine, ...toKept(consent, tokens, Date.now()) }
  file.update(({ login, payments }) => ({
    login: login?.consent_id === mine.consent_id ? fresh : login,
    payments: payments.map((one) =>
      one.consent_id === mine.consent_id ? { ...one, ...fresh } : one,
    ),
  }))
}
