import { expect, test } from 'vitest'
import { createApi } from '../../create-api.ts'
import type { Host } from '../../ports/host.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

/** A consent that was asked for, and what its application withdraws it by. */
async function asked(more: Partial<Host>) {
  const scopes = new Set(['consents.manage'])
  const host = await tinyHost({ app: { applicationId: 'app_demo', scopes } }, more)
  const { bank } = await host.banks.open('test_demo')
  const terms = { kind: 'account_access', permissions: ['balances.read'] } as const
  const request = bank.consents.request({
    applicationId: 'app_demo',
    terms,
    expiresAtMs: undefined,
  })
  if (!request.ok) throw new Error(request.failure.code)
  await bank.store.commit({ changes: request.changes })
  const { id } = request.consent
  const headers = { authorization: 'Bearer app' }
  const revoke = () =>
    createApi(host).fetch(
      new Request(`http://bank.test/v1/consents/${id}`, { method: 'DELETE', headers }),
    )
  return { bank, id, revoke }
}

test('what was granted under a consent that its application withdraws is forgotten after the commit', async () => {
  const seen: unknown[] = []
  const end: Host['grants']['end'] = async (bankKey, consentId) => {
    const consent = await bank.store.consents.get(consentId)
    seen.push([bankKey, consentId, consent?.status])
  }
  const { bank, id, revoke } = await asked({ grants: { end } })
  expect((await revoke()).status).toBe(200)
  expect(seen).toEqual([['test_demo', id, 'revoked']])
})
