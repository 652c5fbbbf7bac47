import type { ReactNode } from 'react'
import { Status } from '../design/status.tsx'
import { AccountMenu } from '../frame/account-menu.tsx'
import { ShellWorkbench } from '../frame/shell-workbench.tsx'
import { RequireSession } from '../session/require-session.tsx'
import { useWords } from '../words/use-words.ts'
import { LIVE_BANK } from './bank.ts'
import { placesOf } from './places.ts'
import { words } from './words.ts'

/** Around every page of the bank's staff: close, for who looks at much at once. */
export function StaffShell(): ReactNode {
  const say = useWords(words)
  return (
    <RequireSession realm="staff">
      {({ id, name = id, bank }) => (
        <ShellWorkbench
          of={say('name')}
          home="/ops"
          places={placesOf(say)}
          above={bank !== LIVE_BANK && <BankOfTests bank={bank} />}
          account={<AccountMenu realm="staff" name={name} />}
          dense
        />
      )}
    </RequireSession>
  )
}

/** Nothing here is real: said on every page, so that nobody takes it for the bank. */
function BankOfTests({ bank }: { readonly bank: string | undefined }): ReactNode {
  const say = useWords(words)
  return (
    <p className="grid justify-items-start gap-1">
      <Status is="heed">{say('testBank')}</Status>
      <code className="font-mono text-fine break-all text-quiet">{bank}</code>
    </p>
  )
}
