import type { Membership } from '@wekeza/sdk'
import { type ReactNode, useId } from 'react'
import { useNavigate, useParams } from 'react-router'
import { AccountMenu } from '../frame/account-menu.tsx'
import { ShellWorkbench } from '../frame/shell-workbench.tsx'
import { RequireSession } from '../session/require-session.tsx'
import { useWords } from '../words/use-words.ts'
import { firstOrganisation } from './organisation.ts'
import { placesOf } from './places.ts'
import { useDeveloper } from './use-developer.ts'
import { words } from './words.ts'

/** Around every page of a developer who is signed in. */
export function DevelopersShell(): ReactNode {
  return (
    <RequireSession realm="developers">
      {({ name = '', id }) => <Workbench name={name || id} />}
    </RequireSession>
  )
}

function Workbench({ name }: { readonly name: string }): ReactNode {
  const say = useWords(words)
  const { organisationId } = useParams()
  const memberships = useDeveloper().data?.memberships ?? []
  const current = organisationId ?? firstOrganisation(memberships)?.organisation_id
  return (
    <ShellWorkbench
      of={say('name')}
      home="/developers"
      places={current ? placesOf(current, say) : []}
      above={<OrganisationChoice memberships={memberships} current={current} />}
      account={<AccountMenu realm="developers" name={name} accountAt="/developers/account" />}
    />
  )
}

interface OrganisationChoiceProps {
  readonly memberships: readonly Membership[]
  readonly current: string | undefined
}

/** Which organisation's pages these are; with one only, it is told and not asked. */
function OrganisationChoice({ memberships, current }: OrganisationChoiceProps): ReactNode {
  const say = useWords(words)
  const id = useId()
  const navigate = useNavigate()
  const [first, second] = memberships
  if (!first) return <span className="block h-9" />
  if (!second)
    return (
      <p className="flex h-9 items-center ps-5 text-small font-semibold">
        {first.organisation_name}
      </p>
    )
  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {say('organisation')}
      </label>
      <select
        id={id}
        className="input font-semibold"
        value={current ?? ''}
        onChange={({ target }) => void navigate(`/developers/${target.value}`)}
      >
        {memberships.map(({ organisation_id, organisation_name }) => (
          <option key={organisation_id} value={organisation_id}>
            {organisation_name}
          </option>
        ))}
      </select>
    </div>
  )
}
