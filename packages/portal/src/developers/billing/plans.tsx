import type { OrganisationPlan, Plan } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { classes } from '../../design/classes.ts'
import { Loaded } from '../../design/loaded.tsx'
import { formatMoney } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { Status } from '../../design/status.tsx'
import { formatTime } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { ChoosePlan } from './choose-plan.tsx'
import { termsOf } from './price.ts'
import { usePlans } from './use-billing.ts'
import { words } from './words.ts'

/** The plans beside each other; the present one is marked, and an owner changes to another. */
export function Plans({ plan }: { readonly plan: OrganisationPlan }): ReactNode {
  const say = useWords(words)
  const isOwner = useOrganisation().role === 'owner'
  return (
    <Section title={say('plans.title')} lead={say('plans.lead')}>
      <Loaded query={usePlans()}>
        {(offered) => (
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
            {withCurrent(offered, plan.current).map((one) => (
              <Offer key={one.id} of={one} plan={plan} />
            ))}
          </ul>
        )}
      </Loaded>
      {!isOwner && <p className="mt-4 text-small text-quiet">{say('plans.owner')}</p>}
    </Section>
  )
}

/** A plan that the bank has given, and does not offer, stands here too. */
const withCurrent = (offered: readonly Plan[], current: Plan) =>
  offered.some(({ id }) => id === current.id) ? offered : [current, ...offered]

interface OfferProps {
  readonly of: Plan
  readonly plan: OrganisationPlan
}

function Offer({ of, plan: { current, next } }: OfferProps): ReactNode {
  const say = useWords(words)
  const isOwner = useOrganisation().role === 'owner'
  const isCurrent = of.id === current.id
  const begins = next?.plan.id === of.id ? next.from : null
  return (
    <li
      className={classes(
        'flex flex-col items-start gap-3 rounded-card border p-4',
        isCurrent ? 'border-accent bg-tint' : 'border-line',
      )}
    >
      <div className="flex min-h-7 w-full flex-wrap items-center justify-between gap-2">
        <h3 className="font-display text-heading font-semibold">{of.name}</h3>
        {isCurrent && <Status is="done">{say('plans.yours')}</Status>}
        {begins && (
          <Status is="doing">{say('plans.coming', { day: formatTime(begins, 'day') })}</Status>
        )}
      </div>
      <p className="tabular font-semibold">
        {say('plans.month', { price: formatMoney(of.subscription) })}
      </p>
      <ul className="grid gap-1 text-small">
        {termsOf(of, say).map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      {isOwner && !begins && (!isCurrent || next) && (
        <div className="mt-auto pt-1">
          <ChoosePlan plan={of} />
        </div>
      )}
    </li>
  )
}
