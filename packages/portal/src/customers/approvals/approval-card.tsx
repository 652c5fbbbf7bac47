import { type ReactNode, useId } from 'react'
import { useNavigate } from 'react-router'
import { ButtonLink } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { formatMoney } from '../../design/money.tsx'
import { Callout } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDecision } from '../consents/use-consents.ts'
import { words as terms } from '../terms/words.ts'
import { Approve } from './approve.tsx'
import { type Asked, AskedFacts } from './asked-facts.tsx'
import { useNeedsCode } from './use-needs-code.ts'
import { words } from './words.ts'

/** What is asked, with every fact before any button. */
export function ApprovalCard({ waiting, me }: Asked): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  const id = useId()
  const { consent, application_name: application, isSigned } = waiting
  const kind = sayTerms.of('kinds', consent.kind)
  const sum = consent.amount ?? consent.total
  return (
    <section aria-labelledby={id} className="sheet min-w-0">
      <h2 id={id} className="font-display text-heading font-semibold break-words">
        {say('asks', { application, kind })}
      </h2>
      {sum && (
        <p className="tabular my-2 font-display text-figure font-semibold">{formatMoney(sum)}</p>
      )}
      <AskedFacts waiting={waiting} me={me} sumAbove />
      <div className="mt-4 grid gap-4">
        <Standing isSigned={isSigned} application={application} />
        <div className="flex flex-wrap gap-2">
          <Approve waiting={waiting} me={me} />
          <Reject waiting={waiting} />
          <ButtonLink to={`/my/consents/${consent.id}`} kind="quiet">
            {say('details')}
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}

interface StandingProps {
  readonly isSigned: boolean
  readonly application: string
}

/** Why there is no button to approve with, where there is none. */
function Standing({ isSigned, application }: StandingProps): ReactNode {
  const say = useWords(words)
  const needsCode = useNeedsCode()
  if (isSigned) return <Callout tone="good">{say('signed')}</Callout>
  return needsCode ? <Callout tone="note">{say('live', { application })}</Callout> : null
}

function Reject({ waiting }: Pick<Asked, 'waiting'>): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const { mutateAsync } = useDecision('reject')
  const { consent, application_name: application, isSigned } = waiting
  const verb = say(isSigned ? 'takeBack' : 'reject')
  const reject = async () => {
    await mutateAsync(consent.id)
    await navigate(`/my/consents/${consent.id}`, { state: { done: 'reject' } })
  }
  return (
    <Confirm button={verb} title={say('rejectTitle')} verb={verb} onConfirm={reject}>
      <p>{say('rejectText', { application })}</p>
    </Confirm>
  )
}
