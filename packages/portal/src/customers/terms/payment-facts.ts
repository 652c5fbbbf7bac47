import type { Consent } from '@wekeza/sdk'
import { formatMoney } from '../../design/money.tsx'
import type { Fact } from '../../design/table.tsx'
import { formatTime } from '../../design/time.tsx'
import type { Say } from '../../words/use-words.ts'
import type { words } from './words.ts'

type SayTerms = Say<(typeof words)['en']>

/** How much a consent lets be paid, and how it travels. What its kind does not have is left out. */
export function paymentFacts(consent: Consent, say: SayTerms): Fact[] {
  return [...sumFacts(consent, say), ...limitFacts(consent, say)]
}

/** The limits of it and how it travels, where the sum stands above. */
export function limitFacts(consent: Consent, say: SayTerms): Fact[] {
  return [...limits(consent, say), ...ways(consent, say)]
}

function sumFacts(consent: Consent, say: SayTerms): Fact[] {
  const { amount, total, items_count: items, file_hash: hash } = consent
  return present([
    amount && { name: say('facts.amount'), value: formatMoney(amount) },
    total && { name: say('facts.total'), value: formatMoney(total) },
    items !== null && { name: say('facts.items'), value: String(items) },
    hash !== null && { name: say('facts.file'), value: hash },
  ])
}

function limits(consent: Consent, say: SayTerms): Fact[] {
  const { cap_per_payment: each, cap_per_refund: refund, cap_per_period: period } = consent
  const { payments_per_period_max: count } = consent
  return present([
    each && { name: say('facts.cap'), value: formatMoney(each) },
    refund && { name: say('facts.capRefund'), value: formatMoney(refund) },
    period && { name: say.of('facts.period', period.period), value: formatMoney(period.amount) },
    count !== null && { name: say('facts.counted'), value: String(count) },
  ])
}

function ways(consent: Consent, say: SayTerms): Fact[] {
  const { rail, fallback_rails: others, starts_at: starts } = consent
  return present([
    rail !== null && { name: say('facts.rail'), value: say.of('rails', rail) },
    others.length > 0 && {
      name: say('facts.orElse'),
      value: others.map((other) => say.of('rails', other)).join(', '),
    },
    starts !== null && { name: say('facts.starts'), value: formatTime(starts) },
  ])
}

const present = (facts: readonly (Fact | null | false)[]): Fact[] =>
  facts.filter((fact) => fact !== null && fact !== false)
