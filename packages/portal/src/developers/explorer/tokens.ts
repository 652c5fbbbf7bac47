import { applicationClient } from '../../session/application-client.ts'
import { clientOf } from '../../session/clients.ts'
import type { Tokens } from './fetch-with-token.ts'

/** Tokens live for five minutes; a minute before that another is asked for. */
const GOOD_MS = 240_000
const WANJIRU = { customer_id: 'cus_wanjiru' }

/**
 * Tokens on the test bank of an application, each asked for when the first request needs it, and kept in this page's memory
 * alone: of the application, of Wanjiru who lets it see her accounts, of her own session, of a member of staff.
 */
export function openTokens(applicationId: string): Tokens {
  const { sandbox } = applicationClient(applicationId)
  const { applications } = clientOf('developers')
  return {
    application: kept(async () => applications.createTestToken(applicationId, {})),
    customer: kept(async () => wanjirusConsent(applicationId)),
    me: kept(async () => sandbox.createSession(WANJIRU)),
    staff: kept(async () => sandbox.createStaffSession({ staff_id: 'stf_amina' })),
  }
}

async function wanjirusConsent(applicationId: string) {
  const { consents, sandbox } = applicationClient(applicationId)
  const { id } = await consents.create({
    kind: 'account_access',
    permissions: [
      'accounts.read',
      'account_details.read',
      'balances.read',
      'transactions.read',
      'beneficiaries.read',
      'standing_orders.read',
    ],
  })
  await sandbox.approveConsent(id, WANJIRU)
  return sandbox.createToken({ consent_id: id })
}

function kept(make: () => Promise<{ readonly access_token: string }>): () => Promise<string> {
  let last: { readonly token: Promise<string>; readonly untilMs: number } | null = null
  return () => {
    if (last !== null && performance.now() < last.untilMs) return last.token
    const token = make().then(({ access_token }) => access_token)
    last = { token, untilMs: performance.now() + GOOD_MS }
    // What failed is asked for again by whoever wants it next.
    token.catch(() => {
      last = null
    })
    return token
  }
}
