import type { PlatformChange } from '../../commit/platform-change.ts'
import {
  apiKey,
  application,
  developer,
  organisation,
  put,
  request,
  secret,
  step,
  token,
} from './rows.ts'

/** Two organisations: Ann owns the first, with Ben as a developer; Cis owns the other. */
export const PEOPLE: readonly PlatformChange[] = [
  { kind: 'insert-organisation', organisation: organisation('org_one') },
  { kind: 'insert-organisation', organisation: organisation('org_two') },
  { kind: 'insert-developer', developer: developer('dev_ann') },
  { kind: 'insert-developer', developer: developer('dev_ben') },
  { kind: 'insert-developer', developer: developer('dev_cis') },
  put('dev_ann', 'owner'),
  put('dev_ben', 'developer'),
  put('dev_cis', 'owner', 'org_two'),
]

/** What the first organisation has: an application with a secret and a key, a token, and a request to go live. */
export const PLANTED: readonly PlatformChange[] = [
  ...PEOPLE,
  { kind: 'insert-application', application: application('app_one'), secret: secret('sone') },
  { kind: 'insert-secret', secret: apiKey('kone'), validBefore: 0 },
  { kind: 'insert-email-token', token: token('one') },
  { kind: 'insert-go-live', request: request('glr_one'), step: step('glr_one') },
]
