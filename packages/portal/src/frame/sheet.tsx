import { Dialog } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Brand } from './brand.tsx'
import { type Place, SideNavigation } from './navigation.tsx'
import { SheetButton } from './sheet-button.tsx'
import { words } from './words.ts'

export interface SheetProps {
  readonly of: string
  readonly home: string
  readonly places: readonly (readonly Place[])[]
  readonly above?: ReactNode
}

/** The pages of a realm on a phone; open from the start. */
export function Sheet({ of, home, places, above }: SheetProps): ReactNode {
  const say = useWords(words)
  const [open, setOpen] = useState(true)
  const close = () => setOpen(false)
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <SheetButton />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-[appear_120ms] bg-black/45" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 start-0 z-50 flex w-72 max-w-[85vw] animate-[slide-in_160ms] flex-col gap-5 overflow-y-auto bg-float p-4"
        >
          <Dialog.Title className="sr-only">{say('navigation')}</Dialog.Title>
          <Brand of={of} to={home} />
          {above}
          <SideNavigation label={say('navigation')} places={places} onGo={close} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
