import { expect, test } from 'vitest'
import { developerAt } from '../commit/act-of.ts'
import { KNOWN, NOW_MS } from '../testing/small-platform.ts'
import type { Application } from './application.ts'
import { grantTestToken } from './grant-test-token.ts'

const ANN = developerAt('dev_ann', NOW_MS)

function granted(more: Partial<Application>, asked?: readonly string[]) {
  const application: Application = {
    ...{ id: 'app_1', organisationId: 'org_1', name: 'Books', bankKey: 'test_1' },
    ...{ profile: 'standard', jwks: null, tlsClientSubject: null, redirectUris: [] },
    ...{ scopes: ['events.read', 'accounts.read'], ipAllowList: [], status: 'active' },
    ...{ createdAtMs: 0, ...more },
  }
  return grantTestToken(application, asked, KNOWN, ANN)
}

test('it is for what the application holds for itself, and is written down with its scopes', () => {
  expect(granted({})).toMatchObject({
    ok: true,
    scopes: ['events.read'],
    changes: [],
    act: {
      ...{ atMs: NOW_MS, actor: 'developer:dev_ann', act: 'test-token.issued' },
      ...{ bank: 'test_1', subject: 'app_1', facts: { scopes: ['events.read'] } },
    },
  })
})

test.each([
  ['an application of the live bank', { bankKey: 'live' }, 'application_is_live'],
  ['a suspended application', { status: 'suspended' }, 'application_suspended'],
  ['an application whose tokens are bound to keys', { profile: 'fapi2' }, 'profile_invalid'],
  ['an application on customers’ devices', { profile: 'device' }, 'profile_invalid'],
] as const)('%s gives none', (_, more, code) => {
  expect(granted(more)).toMatchObject({ ok: false, failure: { code } })
})

test('a scope that only customers grant is not among them', () => {
  expect(granted({}, ['events.read', 'accounts.read'])).toMatchObject({
    failure: { code: 'scope_not_grantable', beyond: ['accounts.read'], allowed: ['events.read'] },
  })
})
