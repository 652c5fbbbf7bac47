import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { AccountMenu } from '../frame/account-menu.tsx'
import { Brand } from '../frame/brand.tsx'
import { Content } from '../frame/content.tsx'
import { BottomNavigation, TopNavigation } from '../frame/navigation.tsx'
import { words as frame } from '../frame/words.ts'
import { RequireSession } from '../session/require-session.tsx'
import { useWords } from '../words/use-words.ts'
import { placesOf } from './places.ts'
import { words } from './words.ts'

/** Around every page of a customer: one calm column, and on a phone the places at the thumb. */
export function CustomersShell(): ReactNode {
  const say = useWords(words)
  const sayFrame = useWords(frame)
  const places = placesOf(say)
  return (
    <RequireSession realm="customers">
      {({ id, name = id, bank = 'live' }) => (
        <div className="customers">
          <header>
            {bank !== 'live' && <Ribbon />}
            <div className="mx-auto flex max-w-2xl items-center justify-between gap-3 px-4 py-4">
              <Brand to="/my" of={say('name')} />
              <AccountMenu realm="customers" name={name} accountAt="/my/account" />
            </div>
          </header>
          <div className="mx-auto max-w-2xl px-4 pb-28 md:pb-16">
            <TopNavigation label={sayFrame('navigation')} places={[places]} />
            <BottomNavigation label={sayFrame('navigation')} places={[places]} />
            <Content className="pt-4 md:pt-8">
              <Outlet />
            </Content>
            <footer className="mt-12 border-t border-line pt-4 text-fine text-quiet">
              {say('warning')}
            </footer>
          </div>
        </div>
      )}
    </RequireSession>
  )
}

function Ribbon(): ReactNode {
  const say = useWords(frame)
  return (
    <p className="border-b border-line bg-note-tint px-4 py-2 text-center text-small text-note">
      {say('ribbon')}
    </p>
  )
}
