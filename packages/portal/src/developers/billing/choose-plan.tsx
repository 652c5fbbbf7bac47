import type { Plan } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { formatMoney } from '../../design/money.tsx'
import { formatTime } from '../../design/time.tsx'
import { useToast } from '../../design/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { termsOf } from './price.ts'
import { useChoosePlan } from './use-billing.ts'
import { words } from './words.ts'

/** Changes the plan, once price and day are said. */
export function ChoosePlan({ plan }: { readonly plan: Plan }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const choose = useChoosePlan(useOrganisation().organisation_id)
  const [isOpen, setOpen] = useState(false)
  const { id, name, subscription } = plan
  const close = () => {
    setOpen(false)
    choose.reset()
  }
  const change = async () => {
    const { next } = await choose.mutateAsync(id)
    close()
    const day = next && formatTime(next.from, 'day')
    tell(day ? say('choose.later', { plan: name, day }) : say('choose.done', { plan: name }))
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('plans.choose', { plan: name })}</Button>
      <Dialog open={isOpen} onClose={close} title={say('choose.title', { plan: name })}>
        <div className="grid gap-4">
          <FormError error={choose.error} title={say('choose.refused')} />
          <p className="font-semibold">
            {say('choose.price', { price: formatMoney(subscription) })}
          </p>
          <ul className="grid gap-1 text-small text-quiet">
            {termsOf(plan, say).map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
          <p className="text-small">{say('choose.when')}</p>
          <div className="flex justify-end">
            <Button
              kind="go"
              busy={choose.isPending}
              onClick={() => void change().catch(() => undefined)}
            >
              {say('choose.verb')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
