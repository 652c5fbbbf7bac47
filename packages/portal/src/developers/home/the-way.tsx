import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Card } from '../../design/section.tsx'
import { Skeleton, Waiting } from '../../design/skeleton.tsx'
import { Steps } from '../../design/steps.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { doneSteps, nextStep, type Seen, STEPS, type StepName } from './next-step.ts'
import { useSteps } from './use-steps.ts'
import { words } from './words.ts'

/** Where each step is done. */
const PLACE: Readonly<Record<StepName, string>> = {
  confirm: '',
  application: 'applications/new',
  payment: 'first-payment',
  webhook: 'webhooks',
  checks: 'go-live',
  ask: 'go-live',
}

/** The way to live credentials with its one next step; gone when there is none left. */
export function TheWay({
  applications,
}: {
  readonly applications: readonly Application[]
}): ReactNode {
  const { organisation_id } = useOrganisation()
  return (
    <Loaded query={useSteps(organisation_id, applications)} skeleton={<WaySkeleton />}>
      {(seen) => <Next seen={seen} />}
    </Loaded>
  )
}

function Next({ seen }: { readonly seen: Seen }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const next = nextStep(seen)
  if (next === undefined) return null
  const done = doneSteps(seen)
  return (
    <Card className="mb-6 grid gap-8 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex flex-col items-start justify-center gap-3">
        <p className="text-fine font-semibold text-quiet">{say('next')}</p>
        <h2 className="font-display text-title font-semibold tracking-tight">
          {say(`steps.${next}.title`)}
        </h2>
        <p className="max-w-text text-quiet">{say(`steps.${next}.lead`)}</p>
        <ButtonLink kind="go" className="mt-2" to={`/developers/${organisation_id}/${PLACE[next]}`}>
          {say(`steps.${next}.verb`)}
        </ButtonLink>
      </div>
      <Steps
        steps={STEPS.map((step) => ({
          title: say(`steps.${step}.short`),
          state: done[step] ? 'done' : step === next ? 'now' : 'later',
        }))}
      />
    </Card>
  )
}

/** As high as the card is on a phone, a tablet and a desk. */
function WaySkeleton(): ReactNode {
  return (
    <Waiting>
      <div className="sheet mb-6 h-164 md:h-148 lg:h-90">
        <Skeleton className="w-24" />
        <Skeleton className="mt-4 h-8 w-72 max-w-full" />
        <Skeleton className="mt-4 w-96 max-w-full" />
      </div>
    </Waiting>
  )
}
