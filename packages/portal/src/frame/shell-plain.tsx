import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { useWords } from '../words/use-words.ts'
import { Brand } from './brand.tsx'
import { Content } from './content.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { words } from './words.ts'

/** Around what needs nobody to be signed in: the tour, signing in, what is not there. */
export function ShellPlain({
  children = <Outlet />,
}: {
  readonly children?: ReactNode
}): ReactNode {
  const say = useWords(words)
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-4 sm:px-6">
      <header className="flex items-center justify-between gap-4 py-4">
        <Brand />
        <div className="flex items-center gap-4">
          {/* Written pages, which are no part of this app. */}
          <a href="/docs" className="link text-small">
            {say('documentation')}
          </a>
          <SettingsMenu />
        </div>
      </header>
      <Content className="flex-1 pt-4 pb-16">{children}</Content>
    </div>
  )
}
