import type { Partner } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Select, TextInput } from '../../../design/field.tsx'
import { Section } from '../../../design/section.tsx'
import { Facts } from '../../../design/table.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOwnEnvironment } from '../../bank.ts'
import { Decide } from '../../decide.tsx'
import { useGivePlan, usePlans } from '../use-partners.ts'
import { words } from './words.ts'

const OTHER = ' '
const ID_MAX = 60

/** Which plan counts, and another one given by the bank. */
export function Plan({ partner }: { readonly partner: Partner }): ReactNode {
  const say = useWords(words)
  const isBanks = useOwnEnvironment() === 'live'
  return (
    <Section title={say('plan.title')} lead={say('plan.lead')}>
      <Facts facts={[{ name: say('plan.now'), value: <code>{partner.plan_id}</code> }]} />
      {partner.live && !isBanks ? (
        <p className="mt-3 text-small text-quiet">{say('plan.isLive')}</p>
      ) : (
        <Give key={partner.plan_id} partner={partner} any={isBanks} />
      )}
    </Section>
  )
}

interface GiveProps {
  readonly partner: Partner
  /** also one that is not offered */
  readonly any: boolean
}

function Give({ partner: { id, name, plan_id }, any }: GiveProps): ReactNode {
  const say = useWords(words)
  const [chosen, setChosen] = useState(plan_id)
  const [other, setOther] = useState('')
  const give = useGivePlan(id)
  const plan = chosen === OTHER ? other.trim() : chosen
  return (
    <div className="mt-4 grid gap-4">
      <PlanSelect chosen={chosen} now={plan_id} any={any} onChoose={setChosen} />
      {chosen === OTHER && (
        <TextInput
          code
          label={say('plan.otherId')}
          hint={say('plan.otherHint')}
          value={other}
          maxLength={ID_MAX}
          onChange={({ target }) => setOther(target.value)}
        />
      )}
      {plan !== '' && plan !== plan_id && (
        <div>
          <Decide
            kind="go"
            verb={say('plan.verb')}
            title={say('plan.title2', { name, plan })}
            consequence={say('plan.text')}
            done={say('plan.done', { plan })}
            onDecide={async () => give.mutateAsync(plan)}
          />
        </div>
      )}
    </div>
  )
}

interface PlanSelectProps {
  readonly chosen: string
  /** which counts today */
  readonly now: string
  readonly any: boolean
  readonly onChoose: (planId: string) => void
}

function PlanSelect({ chosen, now, any, onChoose }: PlanSelectProps): ReactNode {
  const say = useWords(words)
  const { data = [] } = usePlans()
  const isOffered = data.some(({ id }) => id === now)
  return (
    <Select
      label={say('plan.offered')}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    >
      {!isOffered && <option value={now}>{now}</option>}
      {data.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {any && <option value={OTHER}>{say('plan.other')}</option>}
    </Select>
  )
}
