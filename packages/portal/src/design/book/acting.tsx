import { Plus, Settings2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, ButtonLink, IconButton } from '../button.tsx'
import { Confirm, Dialog } from '../dialog.tsx'
import { Menu, MenuChoice, MenuItem, MenuLine } from '../menu.tsx'
import { Callout } from '../section.tsx'
import { useToast } from '../toast.tsx'
import { Tooltip } from '../tooltip.tsx'

export function Buttons(): ReactNode {
  const [bank, setBank] = useState('test')
  const banks = [
    { value: 'test', name: 'Test bank' },
    { value: 'live', name: 'Live bank' },
  ]
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button kind="go">
        <Plus aria-hidden="true" />
        Create application
      </Button>
      <Button>Edit</Button>
      <Button kind="quiet">Show details</Button>
      <Button kind="end">Revoke secret</Button>
      <Button kind="go" busy>
        Creating
      </Button>
      <Button disabled>Not yet</Button>
      <ButtonLink to="/design">A link</ButtonLink>
      <Menu
        trigger={
          <IconButton label="More">
            <Settings2 aria-hidden="true" />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => {}}>Rename</MenuItem>
        <MenuLine />
        <MenuChoice label="Bank" value={bank} options={banks} onChange={setBank} />
      </Menu>
    </div>
  )
}

export function Overlays(): ReactNode {
  const tell = useToast()
  const [open, setOpen] = useState(false)
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Confirm
          button="Delete the webhook"
          title="Delete the webhook?"
          verb="Delete the webhook"
          onConfirm={async () => tell('The webhook is gone.')}
        >
          <p>Nothing is sent to https://soko.example/hooks any more. What waits is given up.</p>
        </Confirm>
        <Button onClick={() => tell('The key is copied.')}>Tell of it</Button>
        <Tooltip text="Milliseconds, of the slowest in a hundred">
          <Button kind="quiet">p99</Button>
        </Tooltip>
      </div>
      <Callout title="This is a test bank" tone="note">
        No real people, no real money.
      </Callout>
      <Callout title="The secret is shown once" tone="good">
        Keep it where your servers read it.
      </Callout>
      <Callout title="The certificate ends in 3 days" tone="warn">
        Give a new one before that.
      </Callout>
      <Callout>What has no tone of its own.</Callout>
      <Dialog open={open} onClose={() => setOpen(false)} title="A dialog" lead="What it is about.">
        <Button kind="go" onClick={() => setOpen(false)}>
          Go on
        </Button>
      </Dialog>
    </div>
  )
}
