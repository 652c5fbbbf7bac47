import type { CustomerTokens, TokenSet } from '@wekeza/sdk'
import type { Keeping, KeptPaymentTokens, KeptTokens } from './credentials-file.ts'
import type { KeptBinding } from './kept-binding.ts'

/** An access token is not used in the last seconds of its life, so that it does not end on the way. */
const MARGIN_MS = 5_000

/** What the token endpoint answered, as it is kept. */
export function toKept(
  consent: { readonly id: string; readonly customer_id: string | null },
  tokens: Partial<TokenSet>,
  nowMs: number,
  binding: KeptBinding = {},
): KeptTokens {
  const { access_token, refresh_token, expires_in, scope, token_type } = tokens
  return {
    consent_id: consent.id,
    customer_id: consent.customer_id,
    ...(access_token && { access_token }),
    ...(refresh_token && { refresh_token }),
    ...(expires_in && { expires_at: new Date(nowMs + expires_in * 1_000).toISOString() }),
    ...(scope && { scope }),
    ...(token_type && { token_type }),
    ...binding,
  }
}

/** What the SDK is given: an access token that has ended is left out where a refresh token can replace it. */
export function toCustomer(kept: KeptTokens, nowMs: number): CustomerTokens {
  const { access_token, refresh_token, expires_at, token_type } = kept
  const ended = expires_at !== undefined && Date.parse(expires_at) - MARGIN_MS <= nowMs
  if (ended && refresh_token) return { refresh_token }
  return {
    ...(access_token && { access_token }),
    ...(refresh_token && { refresh_token }),
    ...(token_type && { token_type }),
  }
}

/** Puts a payment consent's tokens among the kept ones, with the payments that are known already. */
export function withPaymentTokens(kept: Keeping, tokens: KeptTokens): Keeping {
  const known = kept.payments.find((one) => one.consent_id === tokens.consent_id)
  const others = kept.payments.filter((one) => one !== known)
  return {
    ...kept,
    payments: [...others, { ...known, ...tokens, payments: known?.payments ?? [] }],
  }
}

/** Notes under which consent a payment or a transfer was made, so that it can be read by its id alone. */
export function withPaymentId(kept: Keeping, consentId: string, paymentId: string): Keeping {
  const add = (one: KeptPaymentTokens): KeptPaymentTokens =>
    one.consent_id === consentId && !one.payments.includes(paymentId)
      ? { ...one, payments: [...one.payments, paymentId] }
      : one
  return { ...kept, payments: kept.payments.map(add) }
}
