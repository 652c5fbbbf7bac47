import { inLanguages } from '../snippets/in-languages.ts'
import type { InLanguages } from '../snippets/snippets.tsx'

const GET = { method: 'GET', streams: false, paged: false } as const
const NO_BODY = { ids: [], query: {}, body: undefined, idempotencyKey: undefined }

/** The first question of an application: who am I? */
export const whoSample = (): InLanguages =>
  inLanguages(
    {
      operation: {
        ...GET,
        caller: 'application',
        sdk: { resource: 'applications', method: 'own' },
      },
      path: '/v1/application',
      ...NO_BODY,
    },
    'wekeza whoami',
  )

/** What its customers consented to. */
export const consentsSample = (): InLanguages =>
  inLanguages(
    {
      operation: {
        ...GET,
        paged: true,
        caller: 'application',
        sdk: { resource: 'consents', method: 'list' },
      },
      path: '/v1/consents',
      ...NO_BODY,
    },
    'wekeza consents list',
  )

/** Asks for a consent; the answer has the address to send the customer to. */
export const askSample = (): InLanguages =>
  inLanguages(
    {
      operation: {
        method: 'POST',
        streams: false,
        paged: false,
        caller: 'application',
        sdk: { resource: 'consents', method: 'create' },
      },
      ids: [],
      path: '/v1/consents',
      query: {},
      body: { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] },
      idempotencyKey: 'first-consent',
    },
    'wekeza consents create --permission accounts.read --permission balances.read',
  )
