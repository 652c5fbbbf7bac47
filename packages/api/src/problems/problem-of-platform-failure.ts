import type { Failure } from '@wekeza/bank'
import type { PlatformFailure, PlatformFailureCode } from '@wekeza/platform'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { toTime } from '../wire/to-time.ts'
import { type Particulars, problem } from './problem.ts'

type FailureOf<Code extends PlatformFailureCode> = Extract<PlatformFailure, { code: Code }>
type Table = { [Code in PlatformFailureCode]: (failure: FailureOf<Code>) => Particulars }

const list = (names: readonly string[]) => names.join(', ') || 'none'
const scopesFact = (f: { beyond: readonly string[]; allowed: readonly string[] }) => ({
  fact: `Beyond what can be had: ${list(f.beyond)}. To be had: ${list(f.allowed)}.`,
})

/** Every failure of the developer service, once, as the contract words it. One without a row does not compile. */
const particulars: Table = {
  organisation_not_found: (f) => ({ fact: `You belong to no organisation ${f.organisationId}.` }),
  application_not_found: (f) => ({ fact: `There is no application ${f.applicationId} for you.` }),
  member_not_found: (f) => ({ fact: `The organisation has no member ${f.developerId}.` }),
  role_not_allowed: (f) => ({ fact: `You are ${f.role} there; this needs ${f.needed}.` }),
  last_owner: (f) => ({ fact: `Nobody else is an owner of ${f.organisationId}.` }),
  email_token_invalid: () => ({}),
  password_too_weak: (f) => ({ fact: f.fact }),
  application_name_taken: (f) => ({ fact: `The name was ${JSON.stringify(f.name)}.` }),
  profile_invalid: (f) => ({ fact: f.fact }),
  redirect_uri_invalid: (f) => ({ fact: `The address was ${f.received}. ${f.fact}` }),
  ip_range_invalid: (f) => ({ fact: `The range was ${JSON.stringify(f.received)}.` }),
  secret_not_found: (f) => ({ fact: `The application has no ${f.secretId} of this kind.` }),
  too_many_secrets: (f) => ({
    fact:
      f.kind === 'client_secret'
        ? `Of client secrets, ${f.max} are valid.`
        : `Of API keys, ${f.max} are valid.`,
  }),
  key_name_taken: (f) => ({ fact: `The name was ${JSON.stringify(f.name)}.` }),
  key_scope_not_allowed: scopesFact,
  key_expiry_invalid: (f) => ({
    fact: `The expiry was ${toTime(f.receivedMs)}; now it is ${toTime(f.nowMs)}.`,
  }),
  application_is_live: (f) => ({ fact: `${f.applicationId} is of the live bank.` }),
  application_suspended: (f) => ({ fact: `${f.applicationId} is suspended.` }),
  scope_not_grantable: scopesFact,
  not_live: (f) => ({ fact: `The bank has not approved ${f.organisationId} yet.` }),
  scope_not_approved: scopesFact,
  go_live_open: (f) => ({ fact: `The request ${f.requestId} is not decided yet.` }),
  go_live_status: (f) => ({
    fact: `The request ${f.requestId} is ${f.status}; so it takes no ${f.act}.`,
  }),
  go_live_not_found: (f) => ({ fact: `There is no request to go live ${f.requestId} for you.` }),
  organisation_is_live: (f) => ({ fact: `${f.organisationId} is live.` }),
  plan_not_found: (f) => ({ fact: `No plan has the id ${JSON.stringify(f.planId)}.` }),
  plan_not_offered: (f) => ({ fact: `The bank gives the plan ${f.planId} itself.` }),
  invoice_not_found: (f) => ({ fact: `The organisation has no invoice ${f.invoiceId}.` }),
  month_invalid: (f) => ({ fact: `The month was ${JSON.stringify(f.month)}. ${f.fact}` }),
}

/** Whether it was the developer service that said no, and not a bank; they share no code. */
export function isPlatformFailure(failure: Failure | PlatformFailure): failure is PlatformFailure {
  return failure.code in particulars
}

/** Words a failure of the developer service as a problem of the contract. */
export function problemOfPlatformFailure(call: Call, failure: PlatformFailure): Answer {
  const write = particulars[failure.code] as (failure: PlatformFailure) => Particulars
  return problem(call, failure.code, write(failure))
}
