import type { OrganisationPlan } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from '../../design/classes.ts'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { usePlan } from '../billing/use-billing.ts'
import { useOrganisation } from '../organisation.ts'
import { words } from './words.ts'

type Quota = OrganisationPlan['today'][number]

const count = (value: number) => value.toLocaleString('en-KE')

/** How much of today's calls is used, at each bank. */
export function Today(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const plans = (
    <Link to={`/developers/${organisation_id}/billing`} className="link text-small">
      {say('today.plan')}
    </Link>
  )
  return (
    <Section title={say('today.title')} lead={say('today.lead')} actions={plans}>
      <Loaded query={usePlan(organisation_id)} skeleton={<RowsSkeleton rows={1} />}>
        {({ today }) => (
          <div className="grid gap-6 sm:grid-cols-2">
            {today.map((quota) => (
              <Used key={quota.environment} quota={quota} />
            ))}
          </div>
        )}
      </Loaded>
    </Section>
  )
}

function Used({ quota }: { readonly quota: Quota }): ReactNode {
  const say = useWords(words)
  const { environment, calls, limit, resets_at } = quota
  const bank = say.of('banks', environment)
  if (limit === null || calls === null) {
    return (
      <div className="text-small">
        <p className="font-semibold">{bank}</p>
        <p className="mt-1 text-quiet">{say('today.unlimited')}</p>
      </div>
    )
  }
  const isOver = calls >= limit
  const told = say('today.used', { calls: count(calls), limit: count(limit) })
  return (
    <div className="text-small">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{bank}</span>
        <span className="tabular">{told}</span>
      </p>
      <div className="mt-2 h-2 overflow-hidden rounded-full bg-well" aria-hidden="true">
        <div
          className={classes('h-full rounded-full', isOver ? 'bg-warn' : 'bg-accent')}
          style={{ width: `${Math.min(100, (100 * calls) / limit)}%` }}
        />
      </div>
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 text-fine text-quiet">
        <span className={classes(isOver && 'font-semibold text-warn')}>
          {isOver ? say('today.over') : say('today.left', { left: count(limit - calls) })}
        </span>
        <span>
          {say('today.resets')} <Time at={resets_at} />
        </span>
      </p>
    </div>
  )
}
