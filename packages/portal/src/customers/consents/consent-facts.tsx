import type { Consent, MyConsentDetail, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { formatMoney } from '../../design/money.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { type Fact, Facts } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { AccountNames, accountIdsOf } from '../terms/accounts.tsx'
import { movesMoney } from '../terms/kinds.ts'
import { useConsent } from './use-consents.ts'
import { words } from './words.ts'

type SayConsents = Say<(typeof words)['en']>

interface ConsentFactsProps {
  readonly of: Consent
  readonly me: MyProfile
}

/** The facts of a consent at a glance. What came of it is asked for besides, and its lines are kept free for it. */
export function ConsentFacts({ of: consent, me }: ConsentFactsProps): ReactNode {
  const say = useWords(words)
  const { data, error } = useConsent(consent.id)
  const waiting = error ? (
    say('unknown')
  ) : (
    <Skeleton className="w-36 animate-[breathe_1.6s_infinite]" />
  )
  const limit = consent.amount ?? consent.total ?? consent.cap_per_payment ?? consent.cap_per_refund
  return (
    <Facts
      facts={[
        {
          name: say('accounts'),
          value: <AccountNames ids={accountIdsOf(consent)} me={me} />,
        },
        ...(limit ? [{ name: say('cap'), value: formatMoney(limit) }] : []),
        { name: say('since'), value: <Time at={consent.created_at} shape="day" /> },
        { name: say('until'), value: <Time at={consent.expires_at} shape="day" /> },
        ...(movesMoney(consent) ? paid(data, say, waiting) : read(data, say, waiting)),
      ]}
    />
  )
}

function paid(detail: MyConsentDetail | undefined, say: SayConsents, waiting: ReactNode): Fact[] {
  return [
    { name: say('paid'), value: detail ? formatMoney(detail.paid.amount) : waiting },
    { name: say('payments'), value: detail ? String(detail.paid.count) : waiting },
  ]
}

function read(detail: MyConsentDetail | undefined, say: SayConsents, waiting: ReactNode): Fact[] {
  const [last, often] = detail ? readSoFar(detail, say) : [waiting, waiting]
  return [
    { name: say('lastRead'), value: last },
    { name: say('often'), value: often },
  ]
}

function readSoFar({ reads }: MyConsentDetail, say: SayConsents): [ReactNode, ReactNode] {
  const last = reads.map(({ last_at: at }) => at).sort((a, b) => Date.parse(b) - Date.parse(a))[0]
  const count = reads.reduce((sum, one) => sum + one.count, 0)
  if (last === undefined) return [say('never'), say('nothing')]
  return [<Time key="last" at={last} />, say('times', { count })]
}
