import type { ApiRequestDetail, TimelineStep } from '@wekeza/sdk'
import { BookOpen, Inbox, Radio, ShieldCheck, ShieldX, Webhook } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from '../../../design/classes.ts'
import { Id } from '../../../design/copy-button.tsx'
import { formatMoney } from '../../../design/money.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { words } from './words.ts'

/** What became of a request, one thing after another in bank time. */
export function Timeline({ request }: { readonly request: ApiRequestDetail }): ReactNode {
  const say = useWords(words)
  const { timeline, application_id } = request
  return (
    <ol aria-label={say('timeline.title')} className="grid">
      {timeline.map((step, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: what has happened keeps its place
          key={index}
          className="relative grid grid-cols-[2rem_1fr] gap-3 pb-6 last:pb-0"
        >
          {index < timeline.length - 1 && (
            <span className="absolute start-4 top-9 bottom-1 w-px bg-line" aria-hidden="true" />
          )}
          <Mark step={step} />
          <div className="min-w-0 pt-1 text-small">
            <Line step={step} applicationId={application_id} />
            <p className="mt-0.5 text-fine text-quiet">
              <Time at={step.at} shape="second" />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Mark({ step }: { readonly step: TimelineStep }): ReactNode {
  const failed = wentWrong(step)
  const Icon = iconOf(step, failed)
  return (
    <span
      aria-hidden="true"
      className={classes(
        'leaf grid size-8 place-items-center',
        failed ? 'bg-warn-tint text-warn' : 'bg-tint text-accent',
      )}
    >
      <Icon className="size-4" />
    </span>
  )
}

function iconOf(step: TimelineStep, failed: boolean) {
  if ('allowed' in step) return failed ? ShieldX : ShieldCheck
  if ('sums' in step) return BookOpen
  if ('delivery_id' in step) return Webhook
  if ('event_id' in step) return Radio
  return Inbox
}

function wentWrong(step: TimelineStep): boolean {
  if ('allowed' in step) return !step.allowed
  if ('delivery_id' in step) return !(step.status_code !== null && step.status_code < 300)
  return 'status' in step && step.status >= 400
}

interface LineProps {
  readonly step: TimelineStep
  readonly applicationId: string
}

function Line({ step, applicationId }: LineProps): ReactNode {
  const say = useWords(words)
  if ('sums' in step) return <Booking step={step} />
  if ('delivery_id' in step) return <Attempt step={step} applicationId={applicationId} />
  if ('event_id' in step) {
    return (
      <>
        <p className="font-semibold">{say('timeline.event', { type: step.event_type })}</p>
        <Id of={step.event_id} />
      </>
    )
  }
  if ('allowed' in step) {
    const status = step.consent_status
      ? say.of('consents', step.consent_status)
      : say('consents.gone')
    return (
      <>
        <p className="font-semibold">
          {say(step.allowed ? 'timeline.allowed' : 'timeline.notAllowed')}
        </p>
        <p className="text-quiet">{say('timeline.consentNow', { status })}</p>
        <Id of={step.consent_id} />
      </>
    )
  }
  return <p className="font-semibold">{say('timeline.request', { status: step.status })}</p>
}

function Booking({ step }: { readonly step: Extract<TimelineStep, { sums: unknown }> }): ReactNode {
  const say = useWords(words)
  return (
    <>
      <p className="font-semibold">{say('timeline.booking')}</p>
      <ul className="mt-1 max-w-xs">
        {step.sums.map(({ side, amount }) => (
          <li key={side} className="flex justify-between gap-4">
            <span className="text-quiet">{say.of('sides', side)}</span>
            <span className="tabular">
              {formatMoney(amount, amount.amount.startsWith('-') ? undefined : 'in')}
            </span>
          </li>
        ))}
      </ul>
      <Id of={step.transaction_id} />
    </>
  )
}

interface AttemptProps {
  readonly step: Extract<TimelineStep, { delivery_id: unknown }>
  readonly applicationId: string
}

function Attempt({ step, applicationId }: AttemptProps): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { webhook_id, delivery_id, number, status_code, outcome } = step
  const at = `/developers/${organisation_id}/webhooks/${webhook_id}/deliveries/${delivery_id}`
  const answer = status_code ?? say.of('outcomes', outcome)
  return (
    <p>
      <Link to={`${at}?application=${applicationId}`} className="link font-semibold">
        {say('timeline.attempt', { number, answer })}
      </Link>
    </p>
  )
}
