import type { PlatformChange } from '../../commit/platform-change.ts'
import {
  apiKey,
  application,
  choice,
  developer,
  hashOf,
  invoice,
  mail,
  organisation,
  put,
  request,
  secret,
  step,
  token,
} from './rows.ts'

type Every = { readonly [Kind in PlatformChange['kind']]: Extract<PlatformChange, { kind: Kind }> }

/** One change of every kind, upon what is planted; all of them fit into one commit. */
export const EVERY_KIND: Every = {
  'insert-developer': { kind: 'insert-developer', developer: developer('dev_new') },
  'set-password': {
    kind: 'set-password',
    developerId: 'dev_ann',
    email: 'dev_ann@books.example',
    passwordHash: 'argon2id of it',
    name: 'Ann',
    atMs: 50,
  },
  'end-sessions': { kind: 'end-sessions', developerId: 'dev_ben' },
  'insert-organisation': {
    kind: 'insert-organisation',
    organisation: organisation('org_new'),
  },
  'put-member': put('dev_new', 'owner', 'org_new'),
  'remove-member': { kind: 'remove-member', organisationId: 'org_one', developerId: 'dev_ben' },
  'insert-email-token': { kind: 'insert-email-token', token: token('new') },
  'use-email-token': { kind: 'use-email-token', hash: hashOf('one'), atMs: 50 },
  'end-email-tokens': {
    kind: 'end-email-tokens',
    email: 'dev_ann@books.example',
    organisationId: null,
    atMs: 51,
  },
  'insert-application': {
    kind: 'insert-application',
    application: application('app_new'),
    secret: secret('snew', { applicationId: 'app_new' }),
  },
  'update-application': {
    kind: 'update-application',
    id: 'app_one',
    settings: {
      name: 'Another name',
      redirectUris: ['https://two.example/cb'],
      ipAllowList: ['10.0.0.0/8'],
      jwks: null,
      tlsClientSubject: null,
    },
  },
  'set-application-status': {
    kind: 'set-application-status',
    id: 'app_one',
    status: 'suspended',
  },
  'insert-secret': { kind: 'insert-secret', secret: apiKey('knew'), validBefore: 1 },
  'replace-secrets': {
    kind: 'replace-secrets',
    ending: ['sone'],
    endsAtMs: 300,
    secret: secret('stwo', { createdAtMs: 200 }),
    validBefore: 1,
  },
  'end-secret': { kind: 'end-secret', id: 'kone', atMs: 150 },
  'insert-go-live': {
    kind: 'insert-go-live',
    request: request('glr_new', { rehearsal: true }),
    step: step('glr_new'),
  },
  'move-go-live': {
    kind: 'move-go-live',
    id: 'glr_one',
    from: ['submitted'],
    step: step('glr_one', {
      number: 2,
      status: 'in_review',
      atMs: 60,
      actor: 'staff:stf_one',
      note: 'Good',
    }),
    terms: null,
  },
  'grant-live': {
    kind: 'grant-live',
    organisationId: 'org_one',
    scopes: ['accounts.read'],
    rails: ['mpesa'],
  },
  'send-mail': { kind: 'send-mail', mail: mail('mail_new') },
  'choose-plan': { kind: 'choose-plan', choice: choice(1) },
  'issue-invoice': { kind: 'issue-invoice', invoice: invoice('inv_new') },
}
