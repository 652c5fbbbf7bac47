import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button, type ButtonKind, IconButton } from './button.tsx'
import { FormError } from './error-state.tsx'
import { words } from './words.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** What must be decided before anything else. Escape and a press beside it close it; the focus goes back to where it was. */
export function Dialog({ open, onClose, title, lead, children }: DialogProps): ReactNode {
  const say = useWords(words)
  const opener = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={(opened) => !opened && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-[appear_120ms] bg-black/45" />
        <Radix.Content
          {...(!lead && { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement
          }}
          // From the last to the first Radix goes without scrolling: in a long dialog the focus would be out of sight.
          onFocus={({ target }) => target.scrollIntoView({ block: 'nearest' })}
          onCloseAutoFocus={(event) => {
            // Radix would look for a trigger of its own, and the dialog is opened by any button: the focus would be lost.
            event.preventDefault()
            if (opener.current instanceof HTMLElement) opener.current.focus()
          }}
          className="fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] animate-[rise_160ms] overflow-y-auto rounded-t-float bg-float p-6 shadow-float sm:inset-x-auto sm:bottom-auto sm:start-1/2 sm:top-1/2 sm:w-full sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-float"
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <Radix.Title className="font-display text-heading font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={say('close')} className="-my-2 -me-2">
                <X aria-hidden="true" />
              </IconButton>
            </Radix.Close>
          </div>
          {lead && <Radix.Description className="mb-4 text-quiet">{lead}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface ConfirmProps {
  /** the button that opens it */
  readonly button: string
  readonly kind?: ButtonKind
  readonly title: string
  /** what will be gone, or happens then */
  readonly children: ReactNode
  /** the verb itself */
  readonly verb: string
  /** the dialog closes when it has gone well, and tells of the error when not */
  readonly onConfirm: () => Promise<unknown>
}

/** A button that asks before it destroys. */
export function Confirm(props: ConfirmProps): ReactNode {
  const { button, kind = 'stay', title, children, verb, onConfirm } = props
  const say = useWords(words)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const confirm = async () => {
    setBusy(true)
    setError(null)
    try {
      await onConfirm()
      setOpen(false)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <div className="grid gap-4">
          <FormError error={error} />
          <div className="prose">{children}</div>
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{say('cancel')}</Button>
            <Button kind="end" busy={busy} onClick={() => void confirm()}>
              {verb}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
