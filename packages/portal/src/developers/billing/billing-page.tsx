import type { ReactNode } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Callout } from '../../design/section.tsx'
import { formatTime } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { Invoices } from './invoices.tsx'
import { Plans } from './plans.tsx'
import { Simulation } from './simulation.tsx'
import { usePlan, usePlans } from './use-billing.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/billing` */
export function BillingPage(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const ours = usePlan(organisation_id)
  // The plans beside each other are longer than what stands for them: what is beneath comes when they are there.
  const isGrowing = [ours, usePlans()].some(({ isPending }) => isPending)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Loaded query={{ ...ours, data: isGrowing ? undefined : ours.data }}>
        {(plan) => (
          <>
            {plan.next && (
              <div className="mb-6">
                <Callout tone="note">
                  {say('current.next', {
                    day: formatTime(plan.next.from, 'day'),
                    plan: plan.next.plan.name,
                  })}
                </Callout>
              </div>
            )}
            <Plans plan={plan} />
            <Simulation plan={plan} />
          </>
        )}
      </Loaded>
      {!isGrowing && <Invoices />}
    </>
  )
}
