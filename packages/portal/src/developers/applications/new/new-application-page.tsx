import type { ApplicationRequest } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { Button } from '../../../design/button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout, Card } from '../../../design/section.tsx'
import { Steps } from '../../../design/steps.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useMayChange } from '../../may-change.ts'
import { useOrganisation } from '../../organisation.ts'
import { useOrganisationDetail } from '../../use-organisation-detail.ts'
import { CUSTOMER_SCOPES, OWN_SCOPES } from '../scopes/scopes.ts'
import { useCreateApplication } from '../use-applications.ts'
import { CreatedPage } from './created-page.tsx'
import { ProofFields } from './proof-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { WhatFields } from './what-fields.tsx'
import { requestOf, type Wished } from './wished.ts'
import { words } from './words.ts'

const STEPS = [
  { of: 'what', Fields: WhatFields },
  { of: 'proof', Fields: ProofFields },
  { of: 'scopes', Fields: ScopeFields },
] as const
const FIRST: Wished = {
  name: '',
  environment: 'test',
  profile: 'standard',
  redirects: 'http://127.0.0.1:3000/callback',
  proof: 'secret',
  keys: '',
  subject: '',
  scopes: [...OWN_SCOPES, ...CUSTOMER_SCOPES],
}

/** `/developers/{organisation}/applications/new` */
export function NewApplicationPage(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const create = useCreateApplication(organisation_id)
  const mayChange = useMayChange()
  if (create.data) return <CreatedPage created={create.data} />
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        above={
          <Link to={`/developers/${organisation_id}/applications`} className="link">
            {say('back')}
          </Link>
        }
      />
      {mayChange ? (
        <Wizard error={create.error} busy={create.isPending} onCreate={create.mutate} />
      ) : (
        <Callout title={say('viewer')}>{say('viewerLead')}</Callout>
      )}
    </>
  )
}

interface WizardProps {
  readonly error: unknown
  readonly busy: boolean
  readonly onCreate: (asked: ApplicationRequest) => void
}

/** Three questions, one after the other; what was answered stays when one goes back. */
function Wizard({ error, busy, onCreate }: WizardProps): ReactNode {
  const say = useWords(words)
  const [at, setAt] = useState(0)
  const form = useForm<Wished>({ defaultValues: FIRST, mode: 'onTouched' })
  const approved = useOrganisationDetail().data?.live?.scopes
  const step = STEPS[at] ?? STEPS[0]
  const isLast = at === STEPS.length - 1
  const goOn = form.handleSubmit((wished) => {
    if (isLast) onCreate(requestOf(wished, approved))
    else setAt(at + 1)
  })
  return (
    <div className="grid items-start gap-8 md:grid-cols-[13rem_minmax(0,1fr)]">
      <Steps
        steps={STEPS.map(({ of }, index) => ({
          title: say(`${of}.short`),
          state: index < at ? 'done' : index === at ? 'now' : 'later',
        }))}
      />
      <Card>
        <FormProvider {...form}>
          <form
            noValidate
            className="grid gap-6"
            onSubmit={(event) => {
              // A fault of a field that this step does not show must not hold anybody back.
              form.clearErrors()
              void goOn(event)
            }}
          >
            <FormError error={error} title={say('refused')} />
            <h2 className="font-display text-heading font-semibold">{say(`${step.of}.title`)}</h2>
            <step.Fields error={error} />
            <div className="flex flex-wrap justify-end gap-3">
              {at > 0 && <Button onClick={() => setAt(at - 1)}>{say('before')}</Button>}
              <Button kind="go" type="submit" busy={busy}>
                {say(isLast ? 'create' : 'next')}
              </Button>
            </div>
          </form>
        </FormProvider>
      </Card>
    </div>
  )
}
