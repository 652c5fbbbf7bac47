import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { PageHeader } from '../../design/page-header.tsx'
import { useWords } from '../../words/use-words.ts'
import {
  AsTestApplication,
  TestApplicationChoice,
  useTestApplication,
} from '../test-application.tsx'
import { BankClock } from './clock.tsx'
import { Faults } from './faults.tsx'
import { LiveEvents } from './live-events.tsx'
import { People } from './people.tsx'
import { Rails } from './rails.tsx'
import { Trigger } from './trigger.tsx'
import { words } from './words.ts'

const suits = ({ scopes }: Application) => scopes.includes('sandbox.manage')

/** `/developers/{organisation}/sandbox?application=app_…` */
export function SandboxPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <AsTestApplication suits={suits} wanted={say('wanted')}>
        <div className="mb-6">
          <TestApplicationChoice />
        </div>
        <Room />
      </AsTestApplication>
    </>
  )
}

function Room(): ReactNode {
  const { id } = useTestApplication()
  return (
    // What somebody has chosen for one application is not chosen for another.
    <div key={id}>
      <div className="grid min-w-0 items-start gap-x-6 xl:grid-cols-2">
        <div className="min-w-0">
          <BankClock />
          <Trigger />
        </div>
        <LiveEvents />
      </div>
      <Faults />
      <Rails />
      <People />
    </div>
  )
}
