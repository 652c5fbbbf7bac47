import type { Delivery } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { CodeBlock } from '../../../design/code-block.tsx'
import { Status } from '../../../design/status.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { words } from './words.ts'

type Attempt = Delivery['attempts'][number]

/** Each try, the last one first: what came back, how fast, and in which words. */
export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }): ReactNode {
  const say = useWords(words)
  if (attempts.length === 0) return <p className="text-small text-quiet">{say('noTry')}</p>
  return (
    <ol className="grid gap-5">
      {[...attempts].reverse().map((attempt) => (
        <li key={attempt.number} className="grid min-w-0 gap-2 text-small">
          <Line attempt={attempt} />
          {attempt.detail && <p className="text-quiet">{attempt.detail}</p>}
          {attempt.reply && <CodeBlock label={say('reply')} code={attempt.reply} />}
        </li>
      ))}
    </ol>
  )
}

function Line({ attempt }: { readonly attempt: Attempt }): ReactNode {
  const say = useWords(words)
  const { number, at, duration_ms, outcome, status_code } = attempt
  const isTaken = status_code !== null && status_code >= 200 && status_code < 300
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-semibold">{say('try', { number })}</span>
      <Status is={isTaken ? 'done' : 'failed'}>
        {status_code === null ? say.of('outcomes', outcome) : String(status_code)}
      </Status>
      <span className="tabular text-quiet">{`${duration_ms}\u2009ms`}</span>
      <span className="ms-auto text-fine text-quiet">
        <Time at={at} shape="second" />
      </span>
    </p>
  )
}
