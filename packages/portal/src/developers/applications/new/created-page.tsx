import type { ApplicationCreated } from '@wekeza/sdk'
import { type ReactNode, useEffect } from 'react'
import { ButtonLink } from '../../../design/button.tsx'
import { Id } from '../../../design/copy-button.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout, Card, Section } from '../../../design/section.tsx'
import { Facts } from '../../../design/table.tsx'
import { useWords } from '../../../words/use-words.ts'
import { canActAs } from '../../can-act-as.ts'
import { useOrganisation } from '../../organisation.ts'
import { environmentFile } from '../../secret-once/environment-file.ts'
import { SecretOnce } from '../../secret-once/secret-once.tsx'
import { ownScopes, setUp } from '../../snippets/set-up.ts'
import { Snippets } from '../../snippets/snippets.tsx'
import { words } from './words.ts'

/** What stands in the place of the form once the application is there: its credentials, and how to use them. */
export function CreatedPage({ created }: { readonly created: ApplicationCreated }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { id, name, environment } = created
  // It stands where the form stood, whose end is far down. Its answer, a promise in newer browsers, is no effect's end.
  useEffect(() => void scrollTo(0, 0), [])
  const home = `/developers/${organisation_id}`
  return (
    <>
      <PageHeader title={say('created.title', { name })} lead={say('created.lead')} />
      <Card className="mb-6">
        <Credentials created={created} />
      </Card>
      {environment === 'test' && created.client_secret !== null && (
        <Section title={say('created.try')} lead={say('created.tryLead')}>
          <Snippets
            label={say('created.setUp')}
            code={setUp(location.origin, id, ownScopes(created.scopes))}
          />
        </Section>
      )}
      <div className="flex flex-wrap gap-3">
        {canActAs(created) && created.profile === 'standard' && (
          <ButtonLink kind="go" to={`${home}/first-payment?application=${id}`}>
            {say('created.pay')}
          </ButtonLink>
        )}
        <ButtonLink to={`${home}/applications/${id}`}>{say('created.open')}</ButtonLink>
      </div>
    </>
  )
}

function Credentials({ created }: { readonly created: ApplicationCreated }): ReactNode {
  const say = useWords(words)
  const { id, name, environment, client_secret } = created
  const secret = client_secret ?? ''
  const text = environmentFile({
    WEKEZA_BASE_URL: location.origin,
    WEKEZA_CLIENT_ID: id,
    WEKEZA_CLIENT_SECRET: secret,
  })
  return (
    <div className="grid gap-4">
      <Facts
        facts={[
          { name: say('created.name'), value: name },
          { name: say('created.id'), value: <Id of={id} thing={say('created.id')} /> },
          { name: say('created.bank'), value: say.of('banks', environment) },
        ]}
      />
      {client_secret === null ? (
        <Callout tone="good">{say('created.noSecret')}</Callout>
      ) : (
        <SecretOnce
          name={say('created.secret')}
          secret={secret}
          file={{ name: 'wekeza.env', text }}
        />
      )}
    </div>
  )
}
