import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { useWords } from '../words/use-words.ts'
import { Brand } from './brand.tsx'
import { Content } from './content.tsx'
import { type Place, SideNavigation } from './navigation.tsx'
import { OnDemand } from './on-demand.tsx'
import type { SheetProps } from './sheet.tsx'
import { SheetButton } from './sheet-button.tsx'
import { words } from './words.ts'

interface ShellWorkbenchProps {
  /** whose pages these are */
  readonly of: string
  /** their first page */
  readonly home: string
  readonly places: readonly (readonly Place[])[]
  /** at the foot of the side, and at the head on a phone: who is signed in */
  readonly account: ReactNode
  /** above the places: which organisation */
  readonly above?: ReactNode
  /** closer, for who looks at much at once */
  readonly dense?: boolean
}

/** Pages beside their content; on a phone they are a sheet that comes from the side. */
export function ShellWorkbench(props: ShellWorkbenchProps): ReactNode {
  const { of, home, places, account, above, dense = false } = props
  const say = useWords(words)
  return (
    <div className="md:grid md:grid-cols-[15rem_minmax(0,1fr)]">
      <aside className="sticky top-0 hidden h-dvh flex-col gap-5 border-e border-line px-4 py-5 md:flex">
        <Brand of={of} to={home} />
        {above}
        <div className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1 py-1">
          <SideNavigation label={say('navigation')} places={places} />
        </div>
        {account}
      </aside>
      <div className="min-w-0">
        <header className="flex items-center gap-2 border-b border-line bg-card px-2 py-2 md:hidden">
          <SheetOfPlaces of={of} home={home} places={places} above={above} />
          <Brand of={of} to={home} />
          <div className="ms-auto">{account}</div>
        </header>
        <Content className={dense ? 'px-4 py-5 md:px-6' : 'px-4 py-6 md:px-10 md:py-9'}>
          <div className={dense ? 'max-w-7xl' : 'mx-auto max-w-5xl'}>
            <Outlet />
          </div>
        </Content>
      </div>
    </div>
  )
}

const loadSheet = async () => (await import('./sheet.tsx')).Sheet

/** On a phone the pages come from the side. */
function SheetOfPlaces(props: SheetProps): ReactNode {
  return <OnDemand load={loadSheet} props={props} button={(reach) => <SheetButton {...reach} />} />
}
