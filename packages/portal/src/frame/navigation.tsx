import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { classes } from '../design/classes.ts'

/** One page of a realm's navigation. */
export interface Place {
  readonly to: string
  readonly name: string
  readonly icon: LucideIcon
  /** only this address, not what lies beneath it */
  readonly end?: boolean
}

interface NavigationProps {
  readonly label: string
  /** groups, with a line between */
  readonly places: readonly (readonly Place[])[]
  readonly onGo?: () => void
}

/** The pages of a realm beside each other's content. A leaf marks where one is. */
export function SideNavigation({ label, places, onGo }: NavigationProps): ReactNode {
  return (
    <nav aria-label={label}>
      {places.map((group) => (
        <ul
          key={group[0]?.to}
          className="mt-3 border-t border-line pt-3 first:mt-0 first:border-0 first:pt-0"
        >
          {group.map((place) => (
            <li key={place.to}>
              <SideLink place={place} {...(onGo && { onGo })} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

function SideLink({
  place,
  onGo,
}: {
  readonly place: Place
  readonly onGo?: () => void
}): ReactNode {
  const { to, name, icon: Icon, end = false } = place
  return (
    <NavLink
      to={to}
      end={end}
      onClick={onGo}
      className={({ isActive }) =>
        classes(
          'group relative flex min-h-11 items-center gap-3 rounded-control ps-5 pe-3 text-small md:min-h-9',
          isActive ? 'bg-tint font-semibold text-accent' : 'text-quiet hover:text-ink',
        )
      }
    >
      <span
        aria-hidden="true"
        className="leaf absolute start-1.5 size-2 bg-accent opacity-0 group-aria-[current=page]:opacity-100"
      />
      <Icon className="size-4.5 flex-none" aria-hidden="true" />
      {name}
    </NavLink>
  )
}

/** On the phone, at the thumb: few places, each with its name. */
export function BottomNavigation({ label, places }: Omit<NavigationProps, 'onGo'>): ReactNode {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="mx-auto flex max-w-lg justify-around">
        {places.flat().map(({ to, name, icon: Icon, end = false }) => (
          <li key={to} className="min-w-0 flex-1">
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                classes(
                  'flex min-h-14 flex-col items-center justify-center gap-0.5 text-fine -outline-offset-2',
                  isActive ? 'font-semibold text-accent' : 'text-quiet',
                )
              }
            >
              <Icon className="size-5" aria-hidden="true" />
              <span className="max-w-full truncate">{name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Few places in a row above their content, where there is room for it. */
export function TopNavigation({ label, places }: Omit<NavigationProps, 'onGo'>): ReactNode {
  return (
    <nav aria-label={label} className="hidden border-b border-line md:block">
      <ul className="flex gap-1">
        {places.flat().map(({ to, name, end = false }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                classes(
                  '-mb-px flex min-h-11 items-center border-b-2 px-3 text-small font-semibold',
                  isActive ? 'border-accent text-ink' : 'border-transparent text-quiet',
                )
              }
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
