import type { PlatformCommit } from '@wekeza/platform'
import { createEnvelope } from '../secrets/envelope.ts'

const AT_MS = Date.parse('2026-01-15T06:00:00.000Z')
const INVITED = { organisationId: 'org_demo', role: 'viewer', byDeveloperId: 'dev_one' } as const

/** What the texts of these rows are sealed by, in every test alike. */
export const TEST_ENVELOPE = createEnvelope(() => [{ id: 'm_1', key: new Uint8Array(32).fill(7) }])

/** A row of each table in which developers stand. The demo organisation is there already. */
export const PLATFORM_ROWS: PlatformCommit = {
  changes: [
    {
      kind: 'insert-developer',
      developer: {
        ...{ id: 'dev_one', email: 'wanjirũ@books.example', name: 'Wanjirũ', generation: 0 },
        ...{ status: 'active', createdAtMs: AT_MS, verifiedAtMs: AT_MS },
      },
    },
    {
      kind: 'put-member',
      member: {
        ...{ organisationId: 'org_demo', developerId: 'dev_one', role: 'owner' },
        joinedAtMs: AT_MS,
      },
    },
    {
      kind: 'insert-email-token',
      token: {
        ...{ hash: 'ab'.repeat(32), purpose: 'invitation', email: 'x@books.example' },
        ...{ registration: { name: 'X', organisationName: 'Books' }, invitation: INVITED },
        ...{ createdAtMs: AT_MS, endsAtMs: AT_MS + 1, usedAtMs: AT_MS },
      },
    },
    {
      kind: 'insert-go-live',
      request: {
        ...{ id: 'glr_one', organisationId: 'org_demo', rehearsal: true, status: 'submitted' },
        terms: {
          ...{ legalName: 'Demo “Ltd”', registrationNumber: 'PVT-1', country: 'KE' },
          ...{ useCase: 'Budgets', documents: [], scopes: ['accounts.read'], rails: ['mpesa'] },
        },
        ...{ submittedBy: 'dev_one', submittedAtMs: AT_MS, updatedAtMs: AT_MS },
      },
      step: {
        ...{ requestId: 'glr_one', number: 1, status: 'submitted', atMs: AT_MS },
        ...{ actor: 'developer:dev_one', note: 'It’s here' },
      },
    },
    {
      kind: 'grant-live',
      ...{ organisationId: 'org_demo', scopes: ['accounts.read'], rails: ['mpesa'] },
    },
    {
      kind: 'send-mail',
      mail: {
        ...{ id: 'mail_one', to: 'x@books.example', subject: 'Welcome' },
        ...{ text: 'Here is your token: …', createdAtMs: AT_MS },
      },
    },
    {
      kind: 'choose-plan',
      choice: {
        ...{ organisationId: 'org_demo', number: 9, planId: 'growth', fromDay: '2026-01-15' },
        ...{ testFromDay: '2026-02-03', chosenAtMs: AT_MS, chosenBy: 'developer:dev_one' },
      },
    },
    {
      kind: 'issue-invoice',
      invoice: {
        ...{ id: 'inv_one', organisationId: 'org_demo', bankKey: 'test_demo', month: '2025-12' },
        issuer: { name: 'Bank “One”', address: null, taxNumber: 'P051234567Z' },
        ...{ currency: 'KES', stretches: [], lines: [], netMinor: 100, taxBasisPoints: 1_600 },
        ...{ taxMinor: 16, totalMinor: 116, issuedAtMs: AT_MS },
      },
    },
  ],
  idempotent: {
    ...{ scope: 'platform dev_one key', bodyHash: 'hash', status: 201 },
    ...{ body: '{"secret":"shown once"}', answeredAtMs: 1, expiresAtMs: 9_000_000_000_000 },
  },
}
