import type { Application } from '@wekeza/platform'
import type { AccessToken } from 'oidc-provider'
import { expect, test } from 'vitest'
import { newGrantId } from './grant-id.ts'
import { tokenClaims } from './token-claims.ts'

const BOUND = [{ jkt: 'of-a-key' }, { 'x5t#S256': 'of-a-certificate' }]

/** What is put into a token of an application of this profile. */
function claimsOf(profile: Application['profile'], token: Partial<AccessToken>) {
  const application = { id: 'app_books', profile, bankKey: 'test_acme' } as Application
  const claims = tokenClaims({ get: async () => application })
  const whole = { kind: 'AccessToken', clientId: 'app_books', grantId: newGrantId('csn_1') }
  return claims(undefined, { ...whole, ...token } as AccessToken)
}

test('a token names its bank and its consent', async () => {
  expect(await claimsOf('standard', {})).toEqual({ bank: 'test_acme', consent_id: 'csn_1' })
})

test.each(BOUND)('a bound token of FAPI 2.0 is written', async (binding) => {
  expect(await claimsOf('fapi2', binding)).toMatchObject({ bank: 'test_acme' })
})

test('an unbound token of FAPI 2.0 is never written, whatever went before', async () => {
  await expect(claimsOf('fapi2', {})).rejects.toThrow('bound to nothing')
})
