import type { ReactNode } from 'react'
import { Callout } from '../design/section.tsx'
import { Door } from '../frame/door.tsx'
import { ShellPlain } from '../frame/shell-plain.tsx'
import { useWords } from '../words/use-words.ts'
import { useOutbox } from './use-outbox.ts'
import { words } from './words.ts'

/** Where customers stand who are not signed in: their password belongs on the bank's own page, and nowhere else. */
export function CustomersDoor({ start }: { readonly start: string }): ReactNode {
  const say = useWords(words)
  const isDemo = useOutbox().data === true
  const plain = (
    <a href="/my/plain" className="link">
      {say('plain')}
    </a>
  )
  return (
    <div className="customers">
      <ShellPlain>
        <Door title={say('title')} lead={say('lead')} below={plain}>
          <div className="grid gap-5">
            <p>{say('how')}</p>
            {/* A page of the server, which leads on to the bank's sign-in. */}
            <a href={start} className="button button-go">
              {say('go')}
            </a>
            {isDemo && <Callout tone="note">{say('demo')}</Callout>}
          </div>
        </Door>
      </ShellPlain>
    </div>
  )
}
