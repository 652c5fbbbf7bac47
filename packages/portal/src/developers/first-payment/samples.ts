import { inLanguages } from '../snippets/in-languages.ts'
import type { InLanguages } from '../snippets/snippets.tsx'
import { CONSENT, PAYER, PAYMENT } from './payment-terms.ts'

const POST = { method: 'POST', streams: false, paged: false } as const

export const consentSample = (idempotencyKey: string): InLanguages =>
  inLanguages(
    {
      operation: {
        ...POST,
        caller: 'application',
        sdk: { resource: 'consents', method: 'create' },
      },
      ids: [],
      path: '/v1/consents',
      query: {},
      body: CONSENT,
      idempotencyKey,
    },
    `wekeza consents create --kind single_payment --rail ${CONSENT.rail} \\
  --from ${CONSENT.debtor_account_id} --amount ${CONSENT.amount.amount} \\
  --to ${CONSENT.payee.account_number} --to-name "${CONSENT.payee.name}"`,
  )

export const approvalSample = (consentId: string): InLanguages =>
  inLanguages(
    {
      operation: {
        ...POST,
        caller: 'application',
        sdk: { resource: 'sandbox', method: 'approveConsent' },
      },
      ids: [consentId],
      path: `/v1/sandbox/consents/${consentId}/approve`,
      query: {},
      body: PAYER,
      idempotencyKey: undefined,
    },
    `wekeza sandbox approve ${consentId} --as wanjiru`,
  )

/** Her token, put where the payment takes it from. */
export function tokenSample(consentId: string): InLanguages {
  const {
    curl = '',
    TypeScript = '',
    Python = '',
  } = inLanguages({
    operation: {
      ...POST,
      caller: 'application',
      sdk: { resource: 'sandbox', method: 'createToken' },
    },
    ids: [],
    path: '/v1/sandbox/tokens',
    query: {},
    body: { consent_id: consentId },
    idempotencyKey: undefined,
  })
  return {
    curl: `CUSTOMER_TOKEN=$(${curl} \\\n  | jq -r .access_token)`,
    CLI: `wekeza sandbox token ${consentId} --keep`,
    TypeScript: `${TypeScript}\nconst customer = wekeza.withCustomer(answer)`,
    Python: `${Python}\nCUSTOMER_TOKEN = answer["access_token"]`,
  }
}

export const paymentSample = (consentId: string, idempotencyKey: string): InLanguages =>
  inLanguages(
    {
      operation: { ...POST, caller: 'customer', sdk: { resource: 'payments', method: 'create' } },
      ids: [],
      path: '/v1/payments',
      query: {},
      body: PAYMENT,
      idempotencyKey,
    },
    `wekeza payments create --consent ${consentId} --rail ${PAYMENT.rail} \\
  --from ${PAYMENT.debtor_account_id} --amount ${PAYMENT.amount.amount} \\
  --to ${PAYMENT.payee.account_number} --to-name "${PAYMENT.payee.name}" \\
  --reference "${PAYMENT.reference}"`,
  )
