import type { ConsentAct, MyConsent } from '@wekeza/sdk'
import { CircleCheck } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { Id } from '../../design/copy-button.tsx'
import { Facts } from '../../design/table.tsx'
import { formatTime, Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useMe } from '../use-me.ts'
import { words } from './words.ts'

type Decision = 'revoke' | 'approve' | 'reject'

interface ConsentReceiptProps {
  readonly mine: MyConsent
  readonly acts: readonly ConsentAct[]
}

/**
 * What the customer has decided, to keep: at once after they did, and of what they ended themselves for good. It takes
 * the focus when it has just happened, so that it is read out.
 */
export function ConsentReceipt({ mine, acts }: ConsentReceiptProps): ReactNode {
  const say = useWords(words)
  const box = useRef<HTMLElement>(null)
  const just = useJustDone()
  const decision = useDecided(mine, acts)
  useEffect(() => {
    if (just) box.current?.focus()
  }, [just])
  if (!decision) return null
  const { consent } = mine
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="receipt"
      className="mb-6 rounded-card border border-accent bg-tint p-5 md:p-6"
    >
      <h2
        id="receipt"
        className="mb-1 flex items-center gap-2.5 font-display text-heading font-semibold"
      >
        <CircleCheck className="size-5 flex-none text-accent" aria-hidden="true" />
        {say(`receipt.${decision}`)}
      </h2>
      <p className="mb-2">{consequenceOf(decision, mine, say)}</p>
      <Facts
        facts={[
          { name: say('receipt.at'), value: <Time at={consent.updated_at} shape="second" /> },
          { name: say('receipt.reference'), value: <Id of={consent.id} /> },
        ]}
      />
      {decision === 'revoke' && <p className="mt-2 text-small text-quiet">{say('receipt.keep')}</p>}
    </section>
  )
}

/** What was done on the page before this one. */
function useJustDone(): Decision | null {
  const { state } = useLocation() as { state: { done?: Decision } | null }
  return state?.done ?? null
}

function useDecided({ consent }: MyConsent, acts: readonly ConsentAct[]): Decision | null {
  const just = useJustDone()
  const { data: me } = useMe()
  const ends: Decision = consent.status === 'rejected' ? 'reject' : 'revoke'
  const isEnded = consent.status === 'rejected' || consent.status === 'revoked'
  if (just && isEnded === (just !== 'approve')) return just
  const mine = acts.some(({ act, actor }) => act === ends && actor.id === me?.id)
  return isEnded && mine ? ends : null
}

function consequenceOf(decision: Decision, mine: MyConsent, say: Say<(typeof words)['en']>) {
  const { consent, application_name: application } = mine
  if (decision === 'reject') return say('receipt.rejectText')
  if (decision === 'revoke') {
    return say('receipt.revokeText', { application, moment: formatTime(consent.updated_at) })
  }
  return consent.status === 'authorised'
    ? say('receipt.approveText', { application })
    : say('receipt.signText')
}
