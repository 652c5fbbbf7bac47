import type { MyConsent } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { formatTime } from '../../design/time.tsx'
import { useToast } from '../../design/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDecision } from '../consents/use-consents.ts'
import { words } from './words.ts'

/** Lets a consent last longer, after it was said for how long. */
export function Renew({ mine }: { readonly mine: MyConsent }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const [open, setOpen] = useState(false)
  const renew = useDecision('renew')
  const go = () =>
    renew.mutate(mine.consent.id, {
      onSuccess({ consent }) {
        setOpen(false)
        tell(say('renewed', { day: formatTime(consent.expires_at, 'day') }))
      },
    })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('renew')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('renewTitle', { application: mine.application_name })}
      >
        <div className="grid gap-4">
          <FormError error={renew.error} />
          <p>{say('renewText')}</p>
          <div className="flex flex-wrap justify-end gap-3">
            <Button kind="go" busy={renew.isPending} onClick={go}>
              {say('renew')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
