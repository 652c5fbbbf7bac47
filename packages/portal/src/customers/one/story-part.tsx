import type { ReactNode } from 'react'
import { classes } from '../../design/classes.ts'
import { formatMoney } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { comesBack, payeeName } from '../terms/receipts.tsx'
import { words as terms } from '../terms/words.ts'
import { eventsOf, type StoryEvent } from './events-of.ts'
import type { Shown } from './use-page.ts'
import { words } from './words.ts'

/** What was done to a consent and under it, on one line of time, the newest first. */
export function StoryPart({ shown }: { readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('story')}>
      <ol className="ms-1.5 border-s border-field">
        {eventsOf(shown).map((event) => (
          <li key={event.key} className="relative ps-6 pb-5 last:pb-0">
            <span
              aria-hidden="true"
              className={classes(
                'leaf absolute -start-1.5 top-2 size-3 border border-accent',
                event.kind === 'act' ? 'bg-accent' : 'bg-card',
              )}
            />
            <Text of={event} shown={shown} />
            <span className="block text-small text-quiet">
              <Time at={event.at} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Text({ of: event, shown }: { readonly of: StoryEvent; readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  if (event.kind === 'act') return actText(event, say)
  if (event.kind === 'read') return say(`events.${event.which}`)
  const payee = payeeName(event.receipt, shown.me, sayTerms)
  const back = event.receipt.type === 'refund'
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="min-w-0 break-words">
        {say(back ? 'events.refund' : 'events.pay', { payee })}
      </span>
      <span className="tabular whitespace-nowrap">
        {formatMoney(event.receipt.amount, comesBack(event.receipt) ? 'in' : 'out')}
      </span>
    </span>
  )
}

function actText(
  { act, by }: Extract<StoryEvent, { kind: 'act' }>,
  say: Say<(typeof words)['en']>,
): string {
  switch (act) {
    case 'sign':
    case 'approve':
    case 'reject':
    case 'revoke':
    case 'renew':
      return say.of(`events.by.${act}`, by)
    default:
      return say.of('events', act)
  }
}
