import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { CopyButton } from '../../design/copy-button.tsx'
import { Callout } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { saveFile } from './save-file.ts'
import { words } from './words.ts'

interface SecretOnceProps {
  /** what it is: `Client secret` */
  readonly name: string
  readonly secret: string
  /** the file that is offered, such as a `.env`: its name and its text */
  readonly file: { readonly name: string; readonly text: string }
}

/** A secret that is shown this once, to be copied or kept in a file now. */
export function SecretOnce({ name, secret, file }: SecretOnceProps): ReactNode {
  const say = useWords(words)
  return (
    <Callout tone="note" title={say('title')}>
      <p className="mb-3">{say('lead')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <div className="flex min-w-0 flex-1 basis-72 items-center gap-1 rounded-control border border-field bg-card py-1 ps-3 pe-1 text-ink">
          <code className="min-w-0 flex-1 font-mono text-fine break-all">{secret}</code>
          <CopyButton text={secret} thing={name} />
        </div>
        <Button onClick={() => saveFile(file.name, file.text)}>
          <Download aria-hidden="true" />
          {say('download', { file: file.name })}
        </Button>
      </div>
    </Callout>
  )
}
