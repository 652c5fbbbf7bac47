import type { GoLiveReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { Decide } from '../../decide.tsx'
import { useJudge } from '../use-go-live.ts'
import { words } from './words.ts'

const QUESTION_MAX = 4_000
const REASON_MAX = 500

/** What can be done of a request as it stands: taken up first, then decided. */
export function Decisions({ review }: { readonly review: GoLiveReview }): ReactNode {
  if (review.status === 'submitted') return <TakeUp review={review} />
  if (review.status !== 'in_review') return null
  return (
    <>
      <Reject review={review} />
      <Ask review={review} />
      <Approve review={review} />
    </>
  )
}

interface OfReview {
  readonly review: GoLiveReview
}

function TakeUp({ review: { id } }: OfReview): ReactNode {
  const say = useWords(words)
  const judge = useJudge(id)
  return (
    <Decide
      kind="go"
      verb={say('review.verb')}
      title={say('review.title')}
      consequence={say('review.text')}
      done={say('review.done')}
      onDecide={async () => judge.mutateAsync({ act: 'review' })}
    />
  )
}

function Approve({ review: { id, legal_name: name, rehearsal } }: OfReview): ReactNode {
  const say = useWords(words)
  const judge = useJudge(id)
  return (
    <Decide
      kind="go"
      verb={say('approve.verb')}
      title={say('approve.title', { name })}
      consequence={say(rehearsal ? 'approve.rehearsalText' : 'approve.text')}
      done={say('approve.done', { name })}
      onDecide={async () => judge.mutateAsync({ act: 'approve' })}
    />
  )
}

function Ask({ review: { id, legal_name: name } }: OfReview): ReactNode {
  const say = useWords(words)
  const judge = useJudge(id)
  return (
    <Decide
      verb={say('ask.verb')}
      title={say('ask.title', { name })}
      consequence={say('ask.text')}
      text={{ label: say('ask.label'), hint: say('ask.hint'), maxLength: QUESTION_MAX }}
      done={say('ask.done')}
      onDecide={async (text) => judge.mutateAsync({ act: 'ask', text })}
    />
  )
}

function Reject({ review: { id, legal_name: name } }: OfReview): ReactNode {
  const say = useWords(words)
  const judge = useJudge(id)
  return (
    <Decide
      kind="end"
      verb={say('reject.verb')}
      title={say('reject.title', { name })}
      consequence={say('reject.text')}
      text={{ label: say('reject.label'), hint: say('reject.hint'), maxLength: REASON_MAX }}
      done={say('reject.done')}
      onDecide={async (text) => judge.mutateAsync({ act: 'reject', text })}
    />
  )
}
