import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Section } from '../../../design/section.tsx'
import { Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { CUSTOMER_SCOPES } from '../scopes/scopes.ts'
import { words as scopeWords } from '../scopes/words.ts'
import { AddressesForm } from './addresses-form.tsx'
import { IdentityForm } from './identity-form.tsx'
import { words } from './words.ts'

/** What an application is, and what of it can be changed. */
export function Settings({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const { profile, created_at, tls_client_subject, jwks } = application
  const proof = jwks ? 'keys' : tls_client_subject ? 'certificate' : 'secret'
  return (
    <>
      <Section title={say('identity.title')} lead={say('identity.lead')}>
        <IdentityForm application={application} />
      </Section>
      <Section title={say('addresses.title')} lead={say('addresses.lead')}>
        <AddressesForm application={application} />
      </Section>
      <Section title={say('fixed.title')} lead={say('fixed.lead')}>
        <Facts
          facts={[
            { name: say('fixed.profile'), value: <code>{profile}</code> },
            {
              name: say('fixed.proof'),
              value: say.of('proofs', profile === 'device' ? 'none' : proof),
            },
            { name: say('fixed.created'), value: <Time at={created_at} /> },
          ]}
        />
        <h3 className="mt-5 mb-1 text-small font-semibold">{say('fixed.scopes')}</h3>
        <Scopes names={application.scopes} />
      </Section>
    </>
  )
}

function Scopes({ names }: { readonly names: readonly string[] }): ReactNode {
  const say = useWords(scopeWords)
  return (
    <ul className="grid gap-x-6 text-small sm:grid-cols-2">
      {names.map((name) => (
        <li key={name} className="border-b border-line py-2">
          <span className="block">
            {say.of(CUSTOMER_SCOPES.includes(name) ? 'customer' : 'own', name)}
          </span>
          <code className="font-mono text-fine text-quiet">{name}</code>
        </li>
      ))}
    </ul>
  )
}
