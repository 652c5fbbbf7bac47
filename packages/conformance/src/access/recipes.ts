import type { ErrorCode, OperationId, OperationRow } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { staffOf } from '../world/applications.ts'
import { type Grant, grantAccess, grantBulk, grantPayment, grantPayments } from '../world/grants.ts'
import { pay } from '../world/payments.ts'
import { everyday, type Holding, savings, trading, WANJIRU } from '../world/people.ts'
import { type Residents, residents } from '../world/residents.ts'
import type { Party } from '../world/tokens.ts'
import { makeWebhook } from '../world/webhooks.ts'

/** Who stands before an id. */
export interface Who {
  readonly by: Party
  readonly customerId: string
  /** on a bank of their own, where the ids of the people are the same */
  readonly abroad: boolean
  /** how long what they are granted lives, of bank time; default: long */
  readonly expiresInMs?: number
}

/** What a customer of somebody's presents: a consent of the right kind, for something else. */
export interface Presented {
  readonly grant: Grant
  /** other ids of the path, which must be their own for the one in question to be looked at */
  readonly params?: Readonly<Record<string, string>>
}

/** How one kind of id is asked for by those whose it is not. */
export interface Recipe {
  /** what they are told, and whoever names nothing */
  readonly refusal: ErrorCode
  /** makes what the id names new, so that no other bank has it by its seed */
  readonly prepare?: (bench: Bench) => Promise<unknown>
  /** how its owner reads it, to see that who was refused has changed nothing; for ids by which something is changed */
  readonly reader?: (row: OperationRow) => OperationId
  /** for operations that an application calls: other ids of the path, which are the asker's own */
  readonly beside?: (bench: Bench, by: Party) => Promise<Readonly<Record<string, string>>>
  /** for operations that developers call: other ids of the path, which are a stranger's own */
  readonly besideOwner?: (stranger: Residents) => Readonly<Record<string, string>>
  /** for operations of the staff: another one of them, where the bank is not the target's own */
  readonly colleague?: (bench: Bench) => Promise<string>
  /** for operations that a customer's token calls */
  readonly present?: (bench: Bench, who: Who) => Promise<Presented>
}

/** By the name of the id in path or query; an operation that names another kind fails the matrix's own test. */
export const recipes: Readonly<Record<string, Recipe>> = {
  account_id: {
    refusal: 'account_not_in_consent',
    present: async (bench, who) => ({ grant: await seeing(bench, who, savings) }),
  },
  transaction_id: {
    refusal: 'transaction_not_found',
    prepare: async (bench) => pay(bench, await grantPayment(bench)),
    present: async (bench, who) => {
      const own = accountOf(who)
      return { grant: await seeing(bench, who, own), params: { account_id: own.id } }
    },
  },
  payment_id: {
    refusal: 'payment_not_found',
    reader: ({ caller }) => (caller === 'application' ? 'listRefunds' : 'getPayment'),
    present: paying,
  },
  refund_id: {
    refusal: 'refund_not_found',
    beside: async (bench, by) => ({
      payment_id: (await pay(bench, await grantPayment(bench, { by }))).id,
    }),
  },
  bulk_payment_id: {
    refusal: 'bulk_payment_not_found',
    reader: () => 'getBulkPayment',
    present: filing,
  },
  transfer_id: { refusal: 'transfer_not_found', present: paying },
  consent_id: { refusal: 'consent_not_found', reader: () => 'getConsent' },
  risk_review_id: { refusal: 'risk_review_not_found', reader: () => 'getRiskReview' },
  webhook_id: { refusal: 'webhook_not_found', reader: () => 'getWebhook' },
  delivery_id: {
    refusal: 'delivery_not_found',
    reader: () => 'getDelivery',
    beside: async (bench, by) => ({ webhook_id: (await makeWebhook(bench, {}, by)).id }),
  },
  request_id: { refusal: 'request_not_found', besideOwner: ofStrangersApplication },
  organisation_id: {
    refusal: 'organisation_not_found',
    reader: ({ id }) => ORGANISATION_READERS[id] ?? 'listMembers',
    colleague: residentsStaff,
  },
  developer_id: {
    refusal: 'member_not_found',
    reader: () => 'listMembers',
    besideOwner: ofStrangersOrganisation,
  },
  application_id: {
    refusal: 'application_not_found',
    reader: ({ id }) => APPLICATION_READERS[id] ?? 'getApplication',
    colleague: residentsStaff,
  },
  secret_id: {
    refusal: 'secret_not_found',
    reader: () => 'listSecrets',
    besideOwner: ofStrangersApplication,
  },
  key_id: {
    refusal: 'secret_not_found',
    reader: () => 'listApiKeys',
    besideOwner: ofStrangersApplication,
  },
  go_live_request_id: {
    refusal: 'go_live_not_found',
    reader: () => 'getGoLive',
    besideOwner: ofStrangersOrganisation,
    colleague: residentsStaff,
  },
  invoice_id: { refusal: 'invoice_not_found', besideOwner: ofStrangersOrganisation },
  event_id: { refusal: 'event_not_found' },
  fault_id: { refusal: 'fault_not_found', reader: () => 'listFaults' },
  code: {
    refusal: 'error_code_unknown',
    present: async (bench, who) => ({ grant: await seeing(bench, who, savings) }),
  },
}

/** Where what an operation changes is read. */
const ORGANISATION_READERS: Readonly<Partial<Record<OperationId, OperationId>>> = {
  createApplication: 'listApplications',
  chooseOrganisationPlan: 'getOrganisationPlan',
  givePlan: 'getOrganisationPlan',
  simulateInvoice: 'listInvoices',
  submitGoLive: 'listGoLive',
  answerGoLive: 'getGoLive',
}
const APPLICATION_READERS: Readonly<Partial<Record<OperationId, OperationId>>> = {
  rotateSecret: 'listSecrets',
  revokeSecret: 'listSecrets',
  createApiKey: 'listApiKeys',
  rollApiKey: 'listApiKeys',
  revokeApiKey: 'listApiKeys',
}

function ofStrangersOrganisation({ stranger }: Residents) {
  return { organisation_id: stranger.organisationId }
}

function ofStrangersApplication({ otherClient }: Residents) {
  return { application_id: otherClient.clientId }
}

async function residentsStaff(bench: Bench): Promise<string> {
  const { client } = await residents(bench)
  return staffOf(bench, client, 'stf_juma')
}

/** An account of theirs that is not the owner's: abroad it may even be called the same. */
function accountOf({ customerId, abroad }: Who): Holding {
  if (customerId !== WANJIRU) return trading
  return abroad ? everyday : savings
}

/** Account access to one of Wanjiru's accounts, or to all that somebody else has. */
function seeing(bench: Bench, { customerId, ...who }: Who, own: Holding): Promise<Grant> {
  const accountIds = customerId === WANJIRU ? { accountIds: [own.id] } : {}
  return grantAccess(bench, { ...who, customerId, ...accountIds })
}

/** A file of their own. */
async function filing(bench: Bench, { customerId, ...who }: Who): Promise<Presented> {
  const payer = customerId === WANJIRU ? everyday : trading
  return { grant: await grantBulk(bench, { ...who, payer }) }
}

/** Recurring payments in the direction that the customer can pay. */
async function paying(bench: Bench, { customerId, ...who }: Who): Promise<Presented> {
  const back = { payer: trading, payee: everyday.payee }
  return { grant: await grantPayments(bench, { ...who, ...(customerId !== WANJIRU && back) }) }
}
