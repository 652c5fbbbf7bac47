import { LogOut, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Menu, MenuItem, MenuLine } from '../design/menu.tsx'
import { useSignOut } from '../session/use-session.ts'
import { useWords } from '../words/use-words.ts'
import { AccountButton } from './account-button.tsx'
import type { AccountMenuProps } from './account-menu.tsx'
import { LanguageChoice, ThemeChoice } from './look-choices.tsx'
import { words } from './words.ts'

/** Who is signed in, with language, appearance and the way out; open from the start. */
export function AccountMenuOpen({ realm, name, accountAt }: AccountMenuProps): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const signOut = useSignOut(realm)
  const leave = async () => {
    await navigate('/')
    await signOut.mutateAsync()
  }
  return (
    <Menu defaultOpen trigger={<AccountButton name={name} />}>
      <p className="px-2.5 pt-1.5 pb-2 text-fine text-quiet">{say('signedIn', { name })}</p>
      {accountAt && (
        <MenuItem onSelect={() => void navigate(accountAt)}>
          <UserRound className="size-4" aria-hidden="true" />
          {say('account')}
        </MenuItem>
      )}
      <MenuLine />
      <LanguageChoice />
      <MenuLine />
      <ThemeChoice />
      <MenuLine />
      <MenuItem onSelect={() => void leave()}>
        <LogOut className="size-4" aria-hidden="true" />
        {say('signOut')}
      </MenuItem>
    </Menu>
  )
}
