import type { OperationId } from '@wekeza/contract'

/** How the body of an operation's scene is spoiled in one field. */
export interface SpoiledFields {
  readonly required: readonly string[]
  /** for a body that needs nothing: one whose field lacks something, and what that is */
  readonly lacking?: readonly [body: object, pointer: string]
  /** a field, and a value of another type than the contract's */
  readonly wrongTypes: readonly (readonly [field: string, value: unknown])[]
  /** a field, and a value of the right type that the contract does not allow */
  readonly wrongValues: readonly (readonly [field: string, value: unknown])[]
}

const email = ['email', 'nobody'] as const
const name = [
  ['name', ''],
  ['name', 'n'.repeat(201)],
] as const
const overlap: SpoiledFields = {
  required: [],
  wrongTypes: [['overlap_seconds', '60']],
  wrongValues: [
    ['overlap_seconds', -1],
    ['overlap_seconds', 604_801],
  ],
}
const reason: SpoiledFields = {
  required: ['reason'],
  wrongTypes: [['reason', 7]],
  wrongValues: [
    ['reason', ''],
    ['reason', 'r'.repeat(501)],
  ],
}

const planChoice: SpoiledFields = {
  required: ['plan_id'],
  wrongTypes: [['plan_id', 7]],
  wrongValues: [
    ['plan_id', ''],
    ['plan_id', 'p'.repeat(61)],
  ],
}

/** For every operation of those who build on the platform, and of the staff about them. */
export const spoiledPlatformFields: Readonly<Partial<Record<OperationId, SpoiledFields>>> = {
  registerDeveloper: {
    required: ['email', 'name', 'company_name'],
    wrongTypes: [
      ['email', 7],
      ['company_name', null],
    ],
    wrongValues: [email, ...name, ['company_name', '']],
  },
  confirmEmail: {
    required: ['token', 'password'],
    wrongTypes: [
      ['token', 7],
      ['password', ['salt']],
    ],
    wrongValues: [
      ['token', ''],
      ['password', ''],
      ['password', 'p'.repeat(1_025)],
    ],
  },
  createDeveloperSession: {
    required: ['email', 'password'],
    wrongTypes: [['password', null]],
    wrongValues: [email, ['password', '']],
  },
  requestPasswordReset: {
    required: ['email'],
    wrongTypes: [['email', 7]],
    wrongValues: [email],
  },
  inviteMember: {
    required: ['email', 'role'],
    wrongTypes: [['role', 7]],
    wrongValues: [email, ['role', 'admin']],
  },
  changeMember: {
    required: ['role'],
    wrongTypes: [['role', ['owner']]],
    wrongValues: [['role', 'admin']],
  },
  createApplication: {
    required: ['name', 'profile'],
    wrongTypes: [
      ['name', 7],
      ['redirect_uris', 'https://shop.example/callback'],
      ['ip_allow_list', {}],
      ['jwks', []],
    ],
    wrongValues: [
      ...name,
      ['profile', 'first-party'],
      ['environment', 'staging'],
      ['redirect_uris', ['https://shop.example', 'https://shop.example']],
      ['scopes', []],
      ['tls_client_subject', ''],
    ],
  },
  updateApplication: {
    required: [],
    lacking: [{ jwks: { keys: [{ kid: 'one' }] } }, '/jwks/keys/0/kty'],
    wrongTypes: [
      ['name', null],
      ['redirect_uris', 7],
    ],
    wrongValues: [
      ...name,
      ['ip_allow_list', Array.from({ length: 51 }, (_, at) => `10.0.0.${at}`)],
    ],
  },
  rotateSecret: overlap,
  rollApiKey: overlap,
  createApiKey: {
    required: ['name'],
    wrongTypes: [
      ['name', 7],
      ['scopes', 'self.read'],
    ],
    wrongValues: [...name, ['scopes', []], ['expires_at', 'tomorrow']],
  },
  createTestToken: {
    required: [],
    wrongTypes: [['scopes', 'self.read']],
    wrongValues: [
      ['scopes', []],
      ['scopes', ['self.read', 'self.read']],
    ],
  },
  submitGoLive: {
    required: ['legal_name', 'registration_number', 'country', 'use_case', 'scopes'],
    wrongTypes: [
      ['rehearsal', 'yes'],
      ['documents', {}],
      ['rails', 'pesalink'],
    ],
    wrongValues: [
      ['country', 'Kenya'],
      ['use_case', 'Shops'],
      ['documents', [{ name: 'Certificate', url: 'http://soko.example' }]],
      ['rails', ['pigeon']],
      ['scopes', []],
    ],
  },
  answerGoLive: {
    required: ['answer'],
    wrongTypes: [['answer', 7]],
    wrongValues: [
      ['answer', ''],
      ['rails', ['pigeon']],
    ],
  },
  askGoLive: {
    required: ['question'],
    wrongTypes: [['question', 7]],
    wrongValues: [['question', '']],
  },
  chooseOrganisationPlan: planChoice,
  givePlan: planChoice,
  simulateInvoice: {
    required: ['month'],
    wrongTypes: [
      ['month', 202_601],
      ['plan_id', null],
    ],
    wrongValues: [
      ['month', 'm'.repeat(21)],
      ['plan_id', ''],
      ['environment', 'staging'],
    ],
  },
  rejectGoLive: reason,
  suspendApplication: reason,
}
