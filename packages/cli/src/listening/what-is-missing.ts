import { type Consent, isApiError, type Wekeza } from '@wekeza/sdk'
import { isAskedFor } from '../webhooks/read-types.ts'

/** What will not be heard however long one listens, because no customer has allowed it, and what to do about it. */
export async function whatIsMissing(
  { consents }: Wekeza,
  types: readonly string[],
): Promise<string[]> {
  const live = await liveConsents(consents)
  if (live === null) return []
  if (live.length === 0) {
    return ['No consent is live: until one is approved, only consents are heard of.']
  }
  const shows = live.some(
    (consent) => 'permissions' in consent && consent.permissions?.includes('transactions.read'),
  )
  const wanted = types.includes('transaction.posted') || isAskedFor('transaction.posted', types)
  return wanted && !shows
    ? ['transaction.posted is not heard: no live consent has transactions.read.']
    : []
}

/** Null where the application may not ask: it may listen all the same. */
async function liveConsents(consents: Wekeza['consents']): Promise<Consent[] | null> {
  try {
    return (await consents.list({ status: 'authorised', limit: 100 })).data
  } catch (error) {
    if (isApiError(error)) return null
    throw error
  }
}
