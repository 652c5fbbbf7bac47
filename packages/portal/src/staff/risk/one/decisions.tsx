import type { RiskReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { formatMoney } from '../../../design/money.tsx'
import { useWords } from '../../../words/use-words.ts'
import { Decide } from '../../decide.tsx'
import { useDecideRisk } from '../use-risk-reviews.ts'
import { words } from './words.ts'

const NOTE_MAX = 500

/** Let go or ended: both with a note, and neither can be undone. */
export function Decisions({ review: { id, payment } }: { readonly review: RiskReview }): ReactNode {
  const say = useWords(words)
  const decide = useDecideRisk(id)
  const amount = formatMoney(payment.amount)
  const text = { label: say('noteLabel'), hint: say('noteHint'), maxLength: NOTE_MAX }
  return (
    <>
      <Decide
        kind="end"
        verb={say('decline.verb')}
        title={say('decline.title', { amount })}
        consequence={say('decline.text')}
        text={text}
        done={say('decline.done')}
        onDecide={async (note) => decide.mutateAsync({ verb: 'decline', note })}
      />
      <Decide
        kind="go"
        verb={say('release.verb')}
        title={say('release.title', { amount })}
        consequence={say('release.text')}
        text={text}
        done={say('release.done')}
        onDecide={async (note) => decide.mutateAsync({ verb: 'release', note })}
      />
    </>
  )
}
