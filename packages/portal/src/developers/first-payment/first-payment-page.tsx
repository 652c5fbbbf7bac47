import { useQueryClient } from '@tanstack/react-query'
import type { Application } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { ownScopes, setUp } from '../snippets/set-up.ts'
import { Snippets } from '../snippets/snippets.tsx'
import {
  AsTestApplication,
  TestApplicationChoice,
  useTestApplication,
} from '../test-application.tsx'
import { Paid } from './paid.tsx'
import { Exchange, PaymentStep } from './payment-step.tsx'
import { approvalSample, consentSample, paymentSample, tokenSample } from './samples.ts'
import { useFirstPayment } from './use-first-payment.ts'
import { words } from './words.ts'

const NEEDED = ['consents.manage', 'sandbox.manage', 'payments.write']
const canPay = ({ scopes }: Application) => NEEDED.every((scope) => scopes.includes(scope))

/** `/developers/{organisation}/first-payment`: from nothing to a payment, each request with its answer. */
export function FirstPaymentPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <AsTestApplication suits={canPay} wanted={say('wanted')}>
        <Ways />
      </AsTestApplication>
    </>
  )
}

/** Begun anew, everything is: other keys, another consent. */
function Ways(): ReactNode {
  const { id } = useTestApplication()
  const [round, setRound] = useState(0)
  return <Payment key={`${id} ${round}`} onAgain={() => setRound(round + 1)} />
}

function Payment({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const say = useWords(words)
  const queries = useQueryClient()
  const { id, scopes } = useTestApplication()
  const { keys, consentId, consent, approval, token, payment, approve } = useFirstPayment(id)
  const pay = async () => {
    await payment.mutateAsync()
    // The home counts it from here on.
    await queries.invalidateQueries({ queryKey: ['developers', 'steps'] })
  }
  const shownId = consentId || 'csn_…'
  return (
    <>
      <div className="mb-6">
        <TestApplicationChoice />
      </div>
      <PaymentStep
        number={1}
        title={say('ask.title')}
        lead={say('ask.lead')}
        verb={say('ask.verb')}
        before={true}
        sent={[consent]}
        send={consent.mutateAsync}
      >
        <Exchange label={say('ask.title')} code={consentSample(keys.consent)} sent={consent} />
      </PaymentStep>
      <PaymentStep
        number={2}
        title={say('approve.title')}
        lead={say('approve.lead')}
        verb={say('approve.verb')}
        before={consent.isSuccess}
        sent={[approval, token]}
        send={approve}
      >
        <Exchange label={say('approve.title')} code={approvalSample(shownId)} sent={approval} />
        <Exchange
          label={say('approve.token')}
          code={tokenSample(shownId)}
          sent={token}
          hidden={['access_token', 'refresh_token', 'id_token']}
        />
      </PaymentStep>
      <PaymentStep
        number={3}
        title={say('pay.title')}
        lead={say('pay.lead')}
        verb={say('pay.verb')}
        before={token.isSuccess}
        sent={[payment]}
        send={pay}
      >
        <Exchange
          label={say('pay.title')}
          code={paymentSample(shownId, keys.payment)}
          sent={payment}
        />
      </PaymentStep>
      {payment.data && <Paid payment={payment.data.data} onAgain={onAgain} />}
      <Section title={say('terminal.title')} lead={say('terminal.lead')}>
        <Snippets
          label={say('terminal.label')}
          code={setUp(location.origin, id, ownScopes(scopes))}
        />
      </Section>
    </>
  )
}
