import type { ApiRequestDetail, Application } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Callout } from '../../../design/section.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { canActAs } from '../../can-act-as.ts'
import { Answer } from '../../first-payment/answer.tsx'
import type { ContractOperation } from './contract-operation.ts'
import type { Filled } from './sample-of-request.ts'
import { useReplay } from './use-replay.ts'
import { words } from './words.ts'

interface ReplayProps {
  readonly request: ApiRequestDetail
  readonly application: Application
  readonly operation: ContractOperation
  /** null: what was typed is nothing that can be sent */
  readonly filled: Filled | null
}

// What opens a door is not for the eyes of whoever stands behind the reader.
const HIDDEN = ['access_token', 'refresh_token', 'id_token', 'client_secret', 'secret', 'key']

/** Sends it again: what only reads at once, what changes something after it was asked. */
export function Replay(props: ReplayProps): ReactNode {
  const { request, application, operation, filled } = props
  const say = useWords(words)
  const replay = useReplay(request, operation)
  const [isAsking, setAsking] = useState(false)
  const hindrance = hindranceOf(request, application, operation, say)
  if (hindrance) return <Callout>{hindrance}</Callout>
  const send = () => {
    setAsking(false)
    if (filled) replay.mutate(filled)
  }
  const isRead = operation.spoken.method === 'GET'
  return (
    <>
      <div>
        <Button
          kind="go"
          busy={replay.isPending}
          disabled={filled === null}
          onClick={isRead ? send : () => setAsking(true)}
        >
          {say('again.verb')}
        </Button>
      </div>
      {(replay.data || replay.error) && (
        <Answer told={replay.data} error={replay.error} hidden={HIDDEN} />
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={say('again.confirm', { operation: request.operation ?? '' })}
        lead={say(operation.idempotent ? 'again.confirmKey' : 'again.confirmLead')}
      >
        <div className="flex justify-end">
          <Button kind="go" onClick={send}>
            {say('again.verb')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** Why it cannot be sent from here; undefined where it can. */
function hindranceOf(
  request: ApiRequestDetail,
  application: Application,
  { spoken }: ContractOperation,
  say: Say<(typeof words)['en']>,
): string | undefined {
  if (application.environment !== 'test') return say('again.live')
  if (!canActAs(application)) return say('again.bound')
  if (spoken.streams) return say('again.streams')
  if (spoken.caller !== 'customer') return undefined
  if (request.consent_id === null) return say('again.orphan')
  return isConsentGood(request) ? undefined : say('again.ended')
}

/** Only for a consent that stands can anybody have a token. */
const isConsentGood = ({ timeline }: ApiRequestDetail): boolean =>
  timeline.every((step) => !('consent_status' in step) || step.consent_status === 'authorised')
