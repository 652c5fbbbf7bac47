import type { Member, Role } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Picker } from '../../design/picker.tsx'
import { Card } from '../../design/section.tsx'
import { Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { useToast } from '../../design/toast.tsx'
import { useSession } from '../../session/use-session.ts'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { Invite, ROLES } from './invite.tsx'
import { useChangeRole, useMembers, useRemoveMember } from './use-team.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/team` */
export function TeamPage(): ReactNode {
  const say = useWords(words)
  const isOwner = useOrganisation().role === 'owner'
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} actions={isOwner && <Invite />} />
      <Members />
      {!isOwner && <p className="mt-4 text-small text-quiet">{say('owner')}</p>}
    </>
  )
}

function Members(): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const { organisation_id, organisation_name, role } = useOrganisation()
  const change = useChangeRole(organisation_id)
  const isOwner = role === 'owner'
  const give = ({ developer_id, name }: Member, given: Role) =>
    change.mutate(
      { developerId: developer_id, role: given },
      {
        onSuccess: () => tell(say('changed', { name, role: say.of('roles', given) })),
      },
    )
  return (
    <Card>
      <FormError error={change.error} title={say('failed')} />
      <Loaded query={useMembers(organisation_id)}>
        {(members) => (
          <Table
            caption={say('list', { organisation: organisation_name })}
            rows={members}
            keyOf={({ developer_id }) => developer_id}
            columns={[
              { head: say('columns.name'), cell: (member) => <Who member={member} /> },
              {
                head: say('columns.role'),
                cell: (member) =>
                  isOwner ? (
                    <RoleSelect member={member} onGive={(given) => give(member, given)} />
                  ) : (
                    say.of('roles', member.role)
                  ),
              },
              {
                head: say('columns.joined'),
                number: true,
                cell: ({ joined_at }) => <Time at={joined_at} shape="day" />,
              },
              ...(isOwner
                ? [
                    {
                      head: say('columns.act'),
                      number: true,
                      cell: (member: Member) => <Remove member={member} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Loaded>
    </Card>
  )
}

function Who({ member: { name, email, developer_id } }: { readonly member: Member }): ReactNode {
  const say = useWords(words)
  const session = useSession('developers').data
  const isYou = session?.signed_in === true && session.id === developer_id
  return (
    <span className="flex items-center gap-3">
      <Avatar name={name} />
      <span className="min-w-0">
        <span className="block font-semibold break-words">
          {name} {isYou && <span className="font-normal text-quiet">{say('you')}</span>}
        </span>
        <span className="block text-fine text-quiet break-all">{email}</span>
      </span>
    </span>
  )
}

interface RoleSelectProps {
  readonly member: Member
  readonly onGive: (role: Role) => void
}

function RoleSelect({ member: { name, role }, onGive }: RoleSelectProps): ReactNode {
  const say = useWords(words)
  return (
    <Picker
      label={say('roleOf', { name })}
      value={role}
      onPick={(picked) => onGive(picked as Role)}
    >
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {say(`roles.${one}`)}
        </option>
      ))}
    </Picker>
  )
}

function Remove({ member: { name, developer_id } }: { readonly member: Member }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const remove = useRemoveMember(useOrganisation().organisation_id)
  const end = async () => {
    await remove.mutateAsync(developer_id)
    tell(say('removed', { name }))
  }
  return (
    <Confirm
      button={say('remove')}
      kind="quiet"
      title={say('removeTitle', { name })}
      verb={say('removeVerb')}
      onConfirm={end}
    >
      <p>{say('removeLead')}</p>
    </Confirm>
  )
}
