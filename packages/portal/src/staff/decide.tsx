import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, type ButtonKind } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { FormError } from '../design/error-state.tsx'
import { TextArea } from '../design/field.tsx'
import { useToast } from '../design/toast.tsx'
import { useWords } from '../words/use-words.ts'
import { words } from './words.ts'

interface DecideProps {
  /** the button that opens it, and the verb of the dialog */
  readonly verb: string
  readonly kind?: ButtonKind
  readonly title: string
  /** what happens then */
  readonly consequence: ReactNode
  /** what must be written to it; left out, nothing */
  readonly text?: { readonly label: string; readonly hint: string; readonly maxLength: number }
  /** said when it has happened */
  readonly done: string
  /** the dialog stays open when it throws, and tells why */
  readonly onDecide: (text: string) => Promise<unknown>
}

/** A decision of the staff: what it does is said before, and what is written to it is kept. */
export function Decide(props: DecideProps): ReactNode {
  const { verb, kind = 'stay', title, consequence } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind={kind === 'end' ? 'stay' : kind} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog open={open} onClose={close} title={title} lead={consequence}>
        <DecideForm {...props} kind={kind} onClose={close} />
      </Dialog>
    </>
  )
}

type DecideFormProps = DecideProps & { readonly onClose: () => void }

function DecideForm({ verb, kind = 'stay', text, done, onDecide, onClose }: DecideFormProps) {
  const say = useWords(words)
  const tell = useToast()
  const [written, setWritten] = useState('')
  const [state, setState] = useState<{ busy?: boolean; missing?: boolean; error?: unknown }>({})
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wanted = written.trim()
    if (text && wanted === '') {
      event.currentTarget.querySelector('textarea')?.focus()
      return setState({ missing: true })
    }
    setState({ busy: true })
    try {
      await onDecide(wanted)
      onClose()
      tell(done)
    } catch (error) {
      setState({ error })
    }
  }
  return (
    <form className="grid gap-4" noValidate onSubmit={(event) => void decide(event)}>
      <FormError error={state.error} />
      {text && (
        <TextArea
          {...text}
          required
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          error={state.missing ? say('reasonMissing') : undefined}
        />
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button type="submit" kind={kind === 'stay' ? 'go' : kind} busy={state.busy === true}>
          {verb}
        </Button>
      </div>
    </form>
  )
}
