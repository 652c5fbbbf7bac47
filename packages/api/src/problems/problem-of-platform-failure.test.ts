import { errors } from '@wekeza/contract'
import type { PlatformFailure, PlatformFailureCode } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { newCall } from '../call.ts'
import { isPlatformFailure, problemOfPlatformFailure } from './problem-of-platform-failure.ts'

type Samples = { [Code in PlatformFailureCode]: Extract<PlatformFailure, { code: Code }> }

const scopes = { beyond: ['payments.write'], allowed: [] }
const samples: Samples = {
  organisation_not_found: { code: 'organisation_not_found', organisationId: 'org_1' },
  application_not_found: { code: 'application_not_found', applicationId: 'app_1' },
  member_not_found: { code: 'member_not_found', developerId: 'dev_1' },
  role_not_allowed: { code: 'role_not_allowed', role: 'viewer', needed: 'owner' },
  last_owner: { code: 'last_owner', organisationId: 'org_1' },
  email_token_invalid: { code: 'email_token_invalid' },
  password_too_weak: { code: 'password_too_weak', fact: 'The password has 5 characters.' },
  application_name_taken: { code: 'application_name_taken', name: 'Soko "till"' },
  profile_invalid: { code: 'profile_invalid', fact: 'Leave out its redirect URIs.' },
  redirect_uri_invalid: { code: 'redirect_uri_invalid', received: 'ftp://a', fact: 'Use https.' },
  ip_range_invalid: { code: 'ip_range_invalid', received: '300.0.0.1' },
  secret_not_found: { code: 'secret_not_found', secretId: 's1' },
  too_many_secrets: { code: 'too_many_secrets', kind: 'client_secret', max: 2 },
  key_name_taken: { code: 'key_name_taken', name: 'nightly' },
  key_scope_not_allowed: { code: 'key_scope_not_allowed', ...scopes },
  key_expiry_invalid: { code: 'key_expiry_invalid', receivedMs: 0, nowMs: 1_000 },
  application_is_live: { code: 'application_is_live', applicationId: 'app_1' },
  application_suspended: { code: 'application_suspended', applicationId: 'app_1' },
  scope_not_grantable: { code: 'scope_not_grantable', beyond: ['one'], allowed: [] },
  not_live: { code: 'not_live', organisationId: 'org_1' },
  scope_not_approved: { code: 'scope_not_approved', ...scopes },
  go_live_open: { code: 'go_live_open', requestId: 'glr_1' },
  go_live_status: { code: 'go_live_status', requestId: 'glr_1', status: 'approved', act: 'ask' },
  go_live_not_found: { code: 'go_live_not_found', requestId: 'glr_1' },
  organisation_is_live: { code: 'organisation_is_live', organisationId: 'org_1' },
  plan_not_found: { code: 'plan_not_found', planId: 'gold' },
  plan_not_offered: { code: 'plan_not_offered', planId: 'internal' },
  invoice_not_found: { code: 'invoice_not_found', invoiceId: 'inv_1' },
  month_invalid: { code: 'month_invalid', month: 'January', fact: 'Send a month as YYYY-MM.' },
}

function worded(failure: PlatformFailure): { status: number; detail: string; code: string } {
  const request = new Request('http://bank.test/v1/organisations')
  const known = { request, operation: null, params: {}, connection: {}, startedAtMs: 0 }
  return JSON.parse(problemOfPlatformFailure(newCall(known), failure).body)
}

test.each(Object.values(samples))('$code says what it is about, and then what to do', (failure) => {
  const { status, detail, code } = worded(failure)
  expect([status, code]).toEqual([errors[failure.code].status, failure.code])
  expect(detail.endsWith(errors[failure.code].next)).toBe(true)
  const { code: _, kind: __, ...facts } = { kind: '', ...failure }
  const told = Object.values(facts).filter((value) => typeof value === 'string')
  for (const value of told) expect(detail).toContain(value.replaceAll('"', '\\"'))
  expect(detail).not.toMatch(/undefined|NaN|\[object/)
})

test('which scopes can be had is said, also where it is none', () => {
  expect(worded(samples.scope_not_approved).detail).toMatch(/payments\.write\. To be had: none\./)
})

test('a failure of a bank is none of the developer service', () => {
  expect(isPlatformFailure(samples.last_owner)).toBe(true)
  expect(isPlatformFailure({ code: 'account_not_found', accountId: 'acc_1' })).toBe(false)
})
