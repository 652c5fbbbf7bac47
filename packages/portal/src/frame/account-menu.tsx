import type { ReactNode } from 'react'
import type { Realm } from '../session/clients.ts'
import { AccountButton } from './account-button.tsx'
import { OnDemand } from './on-demand.tsx'

export interface AccountMenuProps {
  readonly realm: Realm
  readonly name: string
  /** where their own page is, if this realm has one */
  readonly accountAt?: string
}

const load = async () => (await import('./account-menu-open.tsx')).AccountMenuOpen

/** Who is signed in, with language, appearance and the way out. */
export function AccountMenu(props: AccountMenuProps): ReactNode {
  return (
    <OnDemand
      load={load}
      props={props}
      button={(reach) => <AccountButton name={props.name} {...reach} />}
    />
  )
}
