import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button.tsx'
import { Door } from '../../frame/door.tsx'
import { OutboxHint, OutboxLink } from '../../session/outbox-hint.tsx'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** After a registration or a lost password: what comes next happens in the mailbox. */
export function MailSentPage({ email }: { readonly email: string }): ReactNode {
  const say = useWords(words)
  return (
    <Door title={say('sent.title')}>
      <div className="grid gap-4" role="status">
        <p>{say('sent.lead', { email })}</p>
        <OutboxHint>
          <Rich
            words={words}
            of="sent.outbox"
            parts={{ a: (inner) => <OutboxLink>{inner}</OutboxLink> }}
          />
        </OutboxHint>
        <p className="text-small text-quiet">{say('sent.none')}</p>
        <ButtonLink to="/developers/confirm">{say('sent.token')}</ButtonLink>
      </div>
    </Door>
  )
}
