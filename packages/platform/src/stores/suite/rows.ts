import type { Application } from '../../applications/application.ts'
import type { ChosenPlan } from '../../billing/chosen-plan.ts'
import type { Invoice } from '../../billing/invoice.ts'
import type { PlatformChange } from '../../commit/platform-change.ts'
import type { KeptAnswer, PlatformAct } from '../../commit/platform-commit.ts'
import type { Developer } from '../../developers/developer.ts'
import type { EmailToken } from '../../developers/email-token.ts'
import type { GoLiveRequest, GoLiveStep } from '../../go-live/go-live-request.ts'
import type { Mail } from '../../mail/mail.ts'
import type { Role } from '../../members/member.ts'
import type { Organisation } from '../../organisations/organisation.ts'
import type { IssuedSecret } from '../../secrets/issued-secret.ts'

export const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Name of ${id}`,
  createdAtMs: 1,
  live: null,
  ...more,
})

export const developer = (id: string, more: Partial<Developer> = {}): Developer => ({
  id,
  email: `${id}@books.example`,
  name: `Name of ${id}`,
  status: 'unverified',
  generation: 0,
  createdAtMs: 2,
  verifiedAtMs: null,
  ...more,
})

export const put = (developerId: string, role: Role, organisationId = 'org_one') =>
  ({
    kind: 'put-member',
    member: { organisationId, developerId, role, joinedAtMs: 3 },
  }) as const satisfies PlatformChange

export const application = (id: string, more: Partial<Application> = {}): Application => ({
  id,
  organisationId: 'org_one',
  name: `Name of ${id}`,
  bankKey: 'test_one',
  profile: 'fapi2',
  jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] },
  tlsClientSubject: 'CN=one,O=One Ltd,C=KE',
  redirectUris: ['https://one.example/cb'],
  scopes: ['openid', 'accounts.read'],
  ipAllowList: ['196.201.0.0/16'],
  status: 'active',
  createdAtMs: 4,
  ...more,
})

export const secret = (id: string, more: Partial<IssuedSecret> = {}): IssuedSecret => ({
  id,
  applicationId: 'app_one',
  kind: 'client_secret',
  name: null,
  scopes: null,
  hash: `hmac:${id}`,
  lastFour: 'abcd',
  createdAtMs: 100,
  endsAtMs: null,
  lastUsedAtMs: null,
  ...more,
})

export const apiKey = (id: string, more: Partial<IssuedSecret> = {}): IssuedSecret =>
  secret(id, { kind: 'api_key', name: `Name of ${id}`, scopes: ['events.read'], ...more })

/** A hash as SHA-256 is written, with a name in it. */
export const hashOf = (name: string): string =>
  [...name]
    .map((char) => char.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')

export const token = (name: string, more: Partial<EmailToken> = {}): EmailToken => ({
  hash: hashOf(name),
  purpose: 'password',
  email: 'dev_ann@books.example',
  registration: null,
  invitation: null,
  createdAtMs: 5,
  endsAtMs: 1_000,
  usedAtMs: null,
  ...more,
})

export const request = (id: string, more: Partial<GoLiveRequest> = {}): GoLiveRequest => ({
  id,
  organisationId: 'org_one',
  rehearsal: false,
  terms: {
    legalName: 'One Ltd',
    registrationNumber: 'PVT-1',
    country: 'KE',
    useCase: 'Books',
    documents: [{ name: 'Certificate', url: 'https://one.example/certificate.pdf' }],
    scopes: ['accounts.read'],
    rails: ['mpesa'],
  },
  status: 'submitted',
  submittedBy: 'dev_ann',
  submittedAtMs: 6,
  updatedAtMs: 6,
  ...more,
})

export const step = (requestId: string, more: Partial<GoLiveStep> = {}): GoLiveStep => ({
  requestId,
  number: 1,
  status: 'submitted',
  atMs: 6,
  actor: 'developer:dev_ann',
  note: null,
  ...more,
})

export const mail = (id: string, more: Partial<Mail> = {}): Mail => ({
  id,
  to: 'dev_ann@books.example',
  subject: 'Hello',
  text: `The token of ${id}`,
  createdAtMs: 7,
  ...more,
})

export const choice = (number: number, more: Partial<ChosenPlan> = {}): ChosenPlan => ({
  organisationId: 'org_one',
  number,
  planId: 'growth',
  fromDay: '2026-01-15',
  testFromDay: '2026-02-03',
  chosenAtMs: 9,
  chosenBy: 'developer:dev_ann',
  ...more,
})

const STRETCH = {
  planId: 'growth',
  fromDay: '2026-01-15',
  toDay: '2026-01-31',
  days: 17,
  ofDays: 31,
}
const LINE = {
  kind: 'calls',
  planId: 'growth',
  fromDay: '2026-01-15',
  toDay: '2026-01-31',
  quantity: 4,
  priceMilliMinor: 25_000,
  amountMinor: 100,
} as const

export const invoice = (id: string, more: Partial<Invoice> = {}): Invoice => ({
  id,
  organisationId: 'org_one',
  bankKey: 'test_one',
  issuer: { name: 'Bank “One”', address: 'Nairobi', taxNumber: null },
  month: '2026-01',
  currency: 'KES',
  stretches: [{ stretch: STRETCH, lines: [LINE], units: 4, unitsByOperation: { listAccounts: 4 } }],
  lines: [LINE],
  netMinor: 100,
  taxBasisPoints: 1_600,
  taxMinor: 16,
  totalMinor: 116,
  issuedAtMs: 10,
  ...more,
})

export const act = (subject: string, more: Partial<PlatformAct> = {}): PlatformAct => ({
  atMs: 8,
  bank: 'platform',
  actor: 'developer:dev_ann',
  act: 'sessions.ended',
  subject,
  facts: {},
  ...more,
})

export const answer = (scope: string, more: Partial<KeptAnswer> = {}): KeptAnswer => ({
  scope,
  bodyHash: 'hash of the body',
  status: 201,
  body: '{"client_secret":"wk_test_…"}',
  answeredAtMs: 1_000,
  expiresAtMs: 2_000,
  ...more,
})
