import type { ApiRequestDetail, Application } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { TextArea, TextInput } from '../../../design/field.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { Section } from '../../../design/section.tsx'
import { useWords } from '../../../words/use-words.ts'
import { inLanguages } from '../../snippets/in-languages.ts'
import { Snippets } from '../../snippets/snippets.tsx'
import type { ContractOperation } from './contract-operation.ts'
import { Replay } from './replay.tsx'
import { commandOf, knownIds, sampleOf } from './sample-of-request.ts'
import { useOperation } from './use-replay.ts'
import { words } from './words.ts'

interface AgainProps {
  readonly request: ApiRequestDetail
  readonly application: Application
}

/** The same request to copy in four languages, and to send again at the test bank. */
export function Again({ request, application }: AgainProps): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('again.title')} lead={say('again.lead')}>
      <Loaded query={useOperation(request.operation)}>
        {(operation) =>
          operation ? (
            <Filling request={request} application={application} operation={operation} />
          ) : (
            <p className="text-small text-quiet">{say('again.unknown')}</p>
          )
        }
      </Loaded>
    </Section>
  )
}

function Filling(props: AgainProps & { readonly operation: ContractOperation }): ReactNode {
  const { request, application, operation } = props
  const say = useWords(words)
  const [ids, setIds] = useState(() => knownIds(request, operation))
  const [text, setText] = useState(() =>
    operation.body === undefined ? '' : JSON.stringify(operation.body, null, 2),
  )
  const [key] = useState(() => crypto.randomUUID())
  const body = operation.body === undefined ? undefined : parsed(text)
  const sample = sampleOf(operation, { ids, body: body ?? operation.body }, key)
  return (
    <div className="grid min-w-0 gap-6 lg:grid-cols-2">
      <div className="grid min-w-0 content-start gap-4">
        {operation.parameters.map(({ name }, index) => (
          <TextInput
            key={name}
            label={name}
            code
            spellCheck={false}
            value={ids[index]}
            onChange={({ target }) => setIds(ids.with(index, target.value))}
          />
        ))}
        {operation.body !== undefined && (
          <TextArea
            label={say('again.body')}
            hint={say('again.bodyHint')}
            error={body === undefined ? say('again.bodyBad') : undefined}
            code
            rows={12}
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
        <Replay
          request={request}
          application={application}
          operation={operation}
          filled={operation.body !== undefined && body === undefined ? null : { ids, body }}
        />
      </div>
      <Snippets label={say('again.code')} code={inLanguages(sample, commandOf(sample))} />
    </div>
  )
}

/** Undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
