import type { RiskReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Id } from '../../../design/copy-button.tsx'
import { Money } from '../../../design/money.tsx'
import { Section } from '../../../design/section.tsx'
import { type Fact, Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useNames } from '../../partners/use-partners.ts'
import { words } from './words.ts'

type SayWords = Say<(typeof words)['en']>
type Payment = RiskReview['payment']

/** Whose money goes where, by what, and who asked for it. */
export function PaymentFacts({ review }: { readonly review: RiskReview }): ReactNode {
  const say = useWords(words)
  const { data: names } = useNames()
  const { payment, application_id } = review
  const application = (
    <>
      {names?.get(application_id)} <Id of={application_id} />
    </>
  )
  return (
    <Section title={say('payment')}>
      <Facts
        facts={[
          { name: say('facts.status'), value: say.of('statuses', payment.status) },
          ...failureOf(payment, say),
          { name: say('facts.payee'), value: payment.payee.name },
          ...whereTo(payment.payee, say),
          { name: say('facts.rail'), value: <code>{payment.rail}</code> },
          { name: say('facts.fee'), value: <Money of={payment.fee} /> },
          { name: say('facts.reference'), value: payment.reference ?? '–' },
          { name: say('facts.from'), value: <Id of={payment.debtor_account_id} /> },
          { name: say('facts.consent'), value: <Id of={payment.consent_id} /> },
          { name: say('facts.application'), value: application },
          { name: say('facts.created'), value: <Time at={payment.created_at} shape="second" /> },
          { name: say('facts.id'), value: <Id of={payment.id} /> },
        ]}
      />
    </Section>
  )
}

function failureOf({ failure_code }: Payment, say: SayWords): Fact[] {
  return failure_code === null
    ? []
    : [{ name: say('facts.failure'), value: <code>{failure_code}</code> }]
}

function whereTo(payee: Payment['payee'], say: SayWords): Fact[] {
  if ('account_number' in payee) {
    return [
      { name: say('facts.bank'), value: <code>{payee.bank_code}</code> },
      { name: say('facts.account'), value: <code>{payee.account_number}</code> },
    ]
  }
  if ('phone_number' in payee) {
    return [{ name: say('facts.phone'), value: <code>{payee.phone_number}</code> }]
  }
  if ('paybill_number' in payee) {
    const { paybill_number, account_reference } = payee
    const value = <code>{`${paybill_number} · ${account_reference}`}</code>
    return [{ name: say('facts.paybill'), value }]
  }
  if ('till_number' in payee) {
    return [{ name: say('facts.till'), value: <code>{payee.till_number}</code> }]
  }
  return []
}
