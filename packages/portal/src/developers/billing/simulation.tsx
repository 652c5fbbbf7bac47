import type { OrganisationPlan } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Select } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { languageNow } from '../../words/i18n.ts'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { Lines } from './lines.tsx'
import { formatMonth, monthsUntil } from './months.ts'
import { usePlans, useSimulation } from './use-billing.ts'
import { words } from './words.ts'

/** A month's real calls under any plan. */
export function Simulation({ plan: { today } }: { readonly plan: OrganisationPlan }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { data: plans = [] } = usePlans()
  const [environment, setEnvironment] = useState<string>(today.at(-1)?.environment ?? 'test')
  const bank = today.find((one) => one.environment === environment)
  const months = monthsUntil(bank?.resets_at ?? new Date().toISOString())
  const [chosen, setMonth] = useState('')
  const [planId, setPlan] = useState('')
  const month = months.includes(chosen) ? chosen : (months[0] ?? '')
  const asked = {
    month,
    environment: environment === 'live' ? ('live' as const) : ('test' as const),
    ...(planId !== '' && { plan_id: planId }),
  }
  return (
    <Section title={say('simulation.title')} lead={say('simulation.lead')}>
      <div className="mb-5 grid gap-4 sm:grid-cols-3">
        <Select
          label={say('simulation.plan')}
          value={planId}
          onChange={({ target }) => setPlan(target.value)}
        >
          <option value="">{say('simulation.as')}</option>
          {plans.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          label={say('simulation.month')}
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        >
          {months.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, languageNow())}
            </option>
          ))}
        </Select>
        {today.length > 1 && (
          <Select
            label={say('simulation.bank')}
            value={environment}
            onChange={({ target }) => setEnvironment(target.value)}
          >
            <option value="test">{say('current.test')}</option>
            <option value="live">{say('current.live')}</option>
          </Select>
        )}
      </div>
      <Loaded
        query={useSimulation(organisation_id, asked)}
        skeleton={<RowsSkeleton row="h-17 sm:h-11" />}
      >
        {(simulation) => <Lines of={simulation} caption={say('simulation.list')} />}
      </Loaded>
    </Section>
  )
}
