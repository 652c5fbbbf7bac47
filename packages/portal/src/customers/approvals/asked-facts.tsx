import type { MyConsent, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Facts } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { AccountNames, accountIdsOf } from '../terms/accounts.tsx'
import { payeeFacts } from '../terms/payee-facts.ts'
import { limitFacts, paymentFacts } from '../terms/payment-facts.ts'
import { words as terms } from '../terms/words.ts'
import { words } from './words.ts'

/** What waits for the customer, and whether they have signed it already. */
export interface Asked {
  readonly waiting: MyConsent & { readonly isSigned: boolean }
  readonly me: MyProfile
}

interface AskedFactsProps extends Asked {
  /** the amount stands above already, in large */
  readonly sumAbove?: boolean
}

/** Payee, amount, account, and until when. */
export function AskedFacts({ waiting, me, sumAbove = false }: AskedFactsProps): ReactNode {
  const { consent } = waiting
  const say = useWords(words)
  const sayTerms = useWords(terms)
  const payees = consent.payee ? [consent.payee] : consent.payees
  const from = <AccountNames ids={accountIdsOf(consent)} me={me} />
  return (
    <>
      {payees.map((payee, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a consent never changes
        <Facts key={place} facts={payeeFacts(payee, sayTerms)} />
      ))}
      <div className="border-t border-line">
        <Facts
          facts={[
            ...(sumAbove ? limitFacts : paymentFacts)(consent, sayTerms),
            { name: say('from'), value: from },
            { name: say('by'), value: <Time at={consent.expires_at} /> },
          ]}
        />
      </div>
    </>
  )
}
