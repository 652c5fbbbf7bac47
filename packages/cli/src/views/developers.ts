import type { Developer, Member, Organisation } from '@wekeza/sdk'
import type { SignedIn } from '../developing/sign-in.ts'
import { type CardRow, card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { keptIn } from './login.ts'

export const signedInCard: View<SignedIn> = (signedIn) =>
  card([
    ...developerRows(signedIn.developer),
    ['session', `until ${formatTime(signedIn.expires_at)}`],
    ['kept in', keptIn(signedIn)],
  ])

export const developerCard: View<Developer> = (developer) => card(developerRows(developer))

/** Who somebody is, and what they may do where. */
export function developerRows({ id, email, name, memberships }: Developer): CardRow[] {
  const first = memberships.length === 0 ? 'member' : ''
  return [
    ['developer', `${name} <${email}>, ${id}`],
    [first, memberships.length === 0 ? 'of no organisation' : null],
    ...memberships.map(
      ({ organisation_id, organisation_name, role }, index): CardRow => [
        index === 0 ? 'member' : '',
        `${role} of ${organisation_name}, ${organisation_id}`,
      ],
    ),
  ]
}

const MEMBERS: readonly Column<Member>[] = [
  { title: 'developer', text: ({ developer_id }) => developer_id },
  { title: 'name', text: ({ name }) => name, shrinks: true },
  { title: 'email', text: ({ email }) => email, shrinks: true },
  { title: 'role', text: ({ role }) => role },
  { title: 'joined', text: ({ joined_at }) => joined_at.slice(0, 10), drops: true },
]

export const memberTable: View<readonly Member[]> = (members) => table(members, MEMBERS)

const ORGANISATIONS: readonly Column<Organisation>[] = [
  { title: 'organisation', text: ({ id }) => id },
  { title: 'name', text: ({ name }) => name, shrinks: true },
  { title: 'your role', text: ({ role }) => role },
  {
    title: 'live',
    text: ({ live }) => (live ? 'yes' : 'not yet'),
    style: ({ live }) => (live ? 'green' : null),
  },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10), drops: true },
]

export const organisationTable: View<readonly Organisation[]> = (organisations) =>
  table(organisations, ORGANISATIONS)

export const organisationCard: View<Organisation> = ({ id, name, role, live, created_at }) =>
  card([
    ['organisation', id],
    ['name', name],
    ['your role', role],
    ['live', live ? 'yes' : 'not yet: wekeza go-live readiness'],
    ['scopes', live?.scopes.join(' ') ?? null],
    ['rails', live && (live.rails.join(', ') || 'none')],
    ['made', formatTime(created_at)],
  ])
