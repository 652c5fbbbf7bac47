import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDecision } from '../consents/use-consents.ts'
import { type Asked, AskedFacts } from './asked-facts.tsx'
import { useNeedsCode } from './use-needs-code.ts'
import { words } from './words.ts'

/** Money does not move by a thumb that slips: the facts stand once more where it is approved. */
export function Approve({ waiting, me }: Asked): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const needsCode = useNeedsCode()
  const [open, setOpen] = useState(false)
  const { mutate, isPending, error } = useDecision('approve')
  if (needsCode || waiting.isSigned) return null
  const { id } = waiting.consent
  const approve = () =>
    mutate(id, {
      onSuccess: () => void navigate(`/my/consents/${id}`, { state: { done: 'approve' } }),
    })
  return (
    <>
      <Button kind="go" onClick={() => setOpen(true)}>
        {say('approve')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('approveTitle')}
        lead={say('approveText')}
      >
        <div className="grid gap-4">
          <FormError error={error} />
          <div>
            <AskedFacts waiting={waiting} me={me} />
          </div>
          <div className="flex flex-wrap justify-end gap-3">
            <Button kind="go" busy={isPending} onClick={approve}>
              {say('approve')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
