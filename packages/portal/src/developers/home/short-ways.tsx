import { BookOpen, Compass, type LucideIcon, Package, Webhook } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { words } from './words.ts'

/** The ways that are taken most. */
export function ShortWays(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const ways = [
    { of: 'explorer', to: `/explorer?organisation=${organisation_id}`, icon: Compass },
    { of: 'webhooks', to: `/developers/${organisation_id}/webhooks`, icon: Webhook },
    { of: 'downloads', to: `/developers/${organisation_id}/downloads`, icon: Package },
    { of: 'docs', to: '/docs', icon: BookOpen },
  ] as const
  return (
    <nav aria-label={say('ways.title')}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {ways.map(({ of, to, icon }) => (
          <li key={of}>
            <Way to={to} icon={icon} name={say(`ways.${of}`)} lead={say(`ways.${of}Lead`)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface WayProps {
  readonly to: string
  readonly icon: LucideIcon
  readonly name: string
  readonly lead: string
}

function Way({ to, icon: Icon, name, lead }: WayProps): ReactNode {
  const inside = (
    <>
      <Icon className="mb-2 size-5 text-accent" aria-hidden="true" />
      <span className="block font-semibold">{name}</span>
      <span className="block text-small text-quiet">{lead}</span>
    </>
  )
  const look = 'block h-full rounded-card border border-line bg-card p-4 hover:border-accent'
  // Pages of the server, and none of this app.
  if (!to.startsWith('/developers')) {
    return (
      <a href={to} className={look}>
        {inside}
      </a>
    )
  }
  return (
    <Link to={to} className={look}>
      {inside}
    </Link>
  )
}
