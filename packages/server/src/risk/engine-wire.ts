import {
  CURRENCY,
  formatAmount,
  type RiskCase,
  type RiskReason,
  type RiskVerdict,
} from '@wekeza/bank'
import { NoAnswer } from '../calling-out/no-answer.ts'

const REASONS_MAX = 20
const CODE = /^[a-z][a-z0-9_]{0,63}$/
const DETAIL_CHARS_MAX = 200
const DECISIONS = ['allow', 'review', 'deny'] as const

/**
 * What an engine is told: how much, when, which way, from which account by its opaque id, and what the rules found. No
 * name, number or reference of anybody: who is paid is told only by the kind of payee and its bank.
 */
export function questionOf(bankKey: string, riskCase: RiskCase, rules: RiskVerdict) {
  const { consentId, applicationId, instruction, activity, knownPayee, atMs } = riskCase
  const { debtorAccountId, amountMinor, payee, rail, executionDate } = instruction
  return {
    bank: bankKey,
    at: new Date(atMs).toISOString(),
    consent_id: consentId,
    application_id: applicationId,
    debtor_account_id: debtorAccountId,
    amount: { amount: formatAmount(amountMinor), currency: CURRENCY },
    rail,
    execution_date: executionDate,
    payee: {
      type: payee.type,
      bank_code: payee.type === 'account' ? payee.bank_code : null,
      known: knownPayee,
    },
    activity: activity && {
      payments: activity.recentCount,
      sum: formatAmount(activity.recentSumMinor),
      payments_in_window: activity.windowCount,
      sum_in_window: formatAmount(activity.windowSumMinor),
      last_at: activity.lastAtMs === null ? null : new Date(activity.lastAtMs).toISOString(),
    },
    rules: { decision: rules.decision, codes: rules.reasons.map(({ code }) => code) },
  }
}

/** Reads `{decision, reasons: [{code, detail}]}`, and nothing else. @throws {NoAnswer} what is unfit is no answer */
export function verdictIn(body: unknown): RiskVerdict {
  const { decision, reasons, ...rest } = membersOf(body)
  const known = DECISIONS.find((one) => one === decision)
  const listed = Array.isArray(reasons) && reasons.length <= REASONS_MAX
  if (known === undefined || !listed || Object.keys(rest).length > 0) throw unfit()
  const read = reasons.map(reasonIn)
  // What is held or refused without a reason, or let go with one, contradicts itself.
  if ((known === 'allow') !== (read.length === 0)) throw unfit()
  return { decision: known, reasons: read }
}

function reasonIn(value: unknown): RiskReason {
  const { code, detail, ...rest } = membersOf(value)
  const fits =
    typeof code === 'string' &&
    CODE.test(code) &&
    typeof detail === 'string' &&
    detail.length > 0 &&
    detail.length <= DETAIL_CHARS_MAX &&
    !/\p{Cc}/u.test(detail)
  if (!fits || Object.keys(rest).length > 0) throw unfit()
  return { code, detail }
}

function membersOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unfit()
  return value as Record<string, unknown>
}

function unfit(): NoAnswer {
  return new NoAnswer('its answer is not of the agreed form')
}
