import type { Developer } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button.tsx'
import { Id } from '../../design/copy-button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { Facts } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { LookFields } from '../../frame/look-fields.tsx'
import { clientOf } from '../../session/clients.ts'
import { useSignOut } from '../../session/use-session.ts'
import { useWords } from '../../words/use-words.ts'
import { useDeveloper } from '../use-developer.ts'
import { words } from './words.ts'

/** `/developers/account` */
export function AccountPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Section title={say('you')}>
        <Loaded query={useDeveloper()}>{(developer) => <You developer={developer} />}</Loaded>
      </Section>
      <Section title={say('look')} lead={say('lookLead')}>
        <LookFields />
      </Section>
      <Section title={say('security')} lead={say('securityLead')}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/developers/forgotten-password">{say('password')}</ButtonLink>
          <SignOutEverywhere />
        </div>
      </Section>
    </>
  )
}

function You({ developer }: { readonly developer: Developer }): ReactNode {
  const say = useWords(words)
  const { name, email, id, created_at, memberships } = developer
  const organisations = memberships.map(({ organisation_id, organisation_name, role }) => (
    <span key={organisation_id} className="block">
      {organisation_name} · {say.of('roles', role)}
    </span>
  ))
  return (
    <Facts
      facts={[
        { name: say('name'), value: name },
        { name: say('email'), value: email },
        { name: say('id'), value: <Id of={id} /> },
        { name: say('since'), value: <Time at={created_at} shape="day" /> },
        { name: say('organisations'), value: organisations },
      ]}
    />
  )
}

function SignOutEverywhere(): ReactNode {
  const say = useWords(words)
  const signOut = useSignOut('developers')
  const everywhere = async () => {
    await clientOf('developers').developers.endSessions()
    await signOut.mutateAsync()
  }
  return (
    <Confirm
      button={say('everywhere')}
      title={say('everywhereTitle')}
      verb={say('everywhere')}
      onConfirm={everywhere}
    >
      <p>{say('everywhereText')}</p>
    </Confirm>
  )
}
