import type { Payment } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Id } from '../../design/copy-button.tsx'
import { formatMoney } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { words } from './words.ts'

interface PaidProps {
  readonly payment: Payment
  readonly onAgain: () => void
}

/** The end of the way: what was paid, and where one goes from here. */
export function Paid({ payment, onAgain }: PaidProps): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Section
      title={say('paid.title', { amount: formatMoney(payment.amount), payee: payment.payee.name })}
      lead={say('paid.lead')}
      actions={
        <Status is={payment.status === 'settled' ? 'done' : 'doing'}>{payment.status}</Status>
      }
    >
      <p className="mb-4 text-small">
        <Id of={payment.id} />
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink kind="go" to={`/developers/${organisation_id}/webhooks`}>
          {say('paid.webhook')}
        </ButtonLink>
        <ButtonLink to={`/developers/${organisation_id}`}>{say('paid.home')}</ButtonLink>
        <Button kind="quiet" onClick={onAgain}>
          {say('paid.again')}
        </Button>
      </div>
    </Section>
  )
}
