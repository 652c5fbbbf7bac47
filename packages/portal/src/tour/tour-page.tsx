import { AppWindow, BookOpen, Landmark, UserRoundCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../design/button.tsx'
import { CodeBlock } from '../design/code-block.tsx'
import { PageHeader } from '../design/page-header.tsx'
import { Section } from '../design/section.tsx'
import { useOutbox } from '../session/use-outbox.ts'
import { useWords } from '../words/use-words.ts'
import { Door } from './door.tsx'
import { Growth } from './growth.tsx'
import { Running } from './running.tsx'
import { words } from './words.ts'

const DEMO_EMAIL = 'demo@developers.example'
const COMMANDS = `npx pnpm wekeza auth login --as wanjiru
npx pnpm wekeza accounts list
npx pnpm wekeza accounts transactions acc_wanjiru_current
npx pnpm wekeza sandbox personas`

/** `/`: what is running, three doors, and the next thing to try. */
export function TourPage(): ReactNode {
  const say = useWords(words)
  // Where mails stay, everybody here is invented, and may be told.
  const { data: isDemo } = useOutbox()
  return (
    <div className="pt-2 sm:pt-10">
      <div className="grid items-end gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PageHeader hero title={say('title')} lead={say('lead')} />
        <Growth />
      </div>
      <div className="mb-4 grid gap-4 lg:grid-cols-3 lg:grid-rows-[auto_auto_1fr_auto_auto]">
        <Door
          icon={AppWindow}
          title={say('doors.developer.title')}
          lead={say('doors.developer.lead')}
          demo={say('doors.developer.demo', { email: DEMO_EMAIL })}
          isDemo={isDemo}
        >
          <ButtonLink to="/developers/register" kind="go">
            {say('doors.developer.go')}
          </ButtonLink>
          <ButtonLink to="/developers">{say('doors.developer.or')}</ButtonLink>
        </Door>
        <Door
          icon={UserRoundCheck}
          title={say('doors.customer.title')}
          lead={say('doors.customer.lead')}
          demo={say('doors.customer.demo')}
          isDemo={isDemo}
        >
          <ButtonLink to="/my" kind="go">
            {say('doors.customer.go')}
          </ButtonLink>
        </Door>
        <Door
          icon={Landmark}
          title={say('doors.bank.title')}
          lead={say('doors.bank.lead')}
          demo={say('doors.bank.demo')}
          isDemo={isDemo}
        >
          <ButtonLink to="/ops" kind="go">
            {say('doors.bank.go')}
          </ButtonLink>
        </Door>
      </div>
      <Reading />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
        <Section title={say('running')}>
          <Running hasOutbox={isDemo === true} />
        </Section>
        {isDemo && (
          <Section title={say('next')} lead={say('nextLead')}>
            <CodeBlock label={say('terminal')} code={COMMANDS} />
          </Section>
        )}
      </div>
    </div>
  )
}

/** A fourth door, for who reads before they try. */
function Reading(): ReactNode {
  const say = useWords(words)
  return (
    <p className="sheet mb-10 flex flex-wrap items-center gap-x-4 gap-y-2">
      <BookOpen className="size-5 flex-none text-accent" aria-hidden="true" />
      <span className="min-w-0 flex-1 basis-64">{say('reading.lead')}</span>
      <a href="/docs" className="link font-semibold">
        {say('reading.go')}
      </a>
    </p>
  )
}
