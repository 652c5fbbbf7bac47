import type { Application } from '@wekeza/sdk'
import { createContext, type ReactNode, use } from 'react'
import { useSearchParams } from 'react-router'
import { ButtonLink } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { Select } from '../design/field.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Callout, Card } from '../design/section.tsx'
import { useWords } from '../words/use-words.ts'
import { useApplications } from './applications/use-applications.ts'
import { canActAs } from './can-act-as.ts'
import { useOrganisation } from './organisation.ts'
import { words } from './words.ts'

interface Chosen {
  readonly application: Application
  readonly all: readonly Application[]
}

const TestApplication = createContext<Chosen | null>(null)
const keptAs = (organisationId: string) => `wekeza.application.${organisationId}`

/**
 * The test application that the page acts as.
 * @throws outside of `AsTestApplication`
 */
export function useTestApplication(): Application {
  const chosen = use(TestApplication)
  if (chosen === null) throw new Error('useTestApplication is for what stands in AsTestApplication')
  return chosen.application
}

interface AsTestApplicationProps {
  /** what else it must be. Default: nothing */
  readonly suits?: (application: Application) => boolean
  /** the same in words, for whoever has none */
  readonly wanted?: string
  readonly children: ReactNode
}

/**
 * Around a page that acts as a test application: the one of the address (`?application=app_…`), or the one that was chosen
 * last in this organisation, or the oldest. Without any it teaches to create one, and a viewer is told whom to ask.
 */
export function AsTestApplication({ suits, wanted, children }: AsTestApplicationProps): ReactNode {
  const say = useWords(words)
  const { organisation_id, role } = useOrganisation()
  const applications = useApplications(organisation_id)
  const [search] = useSearchParams()
  if (role === 'viewer')
    return <Callout title={say('acting.viewer')}>{say('acting.viewerLead')}</Callout>
  return (
    <Loaded query={applications}>
      {(list) => {
        const all = list.filter((one) => canActAs(one) && (suits?.(one) ?? true))
        const last = search.get('application') ?? localStorage.getItem(keptAs(organisation_id))
        const application = all.find(({ id }) => id === last) ?? all[0]
        if (!application) return <NoApplication {...(wanted && { wanted })} />
        return <TestApplication value={{ application, all }}>{children}</TestApplication>
      }}
    </Loaded>
  )
}

function NoApplication({ wanted }: { readonly wanted?: string }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Card>
      <EmptyState
        title={say('acting.none')}
        action={
          <ButtonLink kind="go" to={`/developers/${organisation_id}/applications/new`}>
            {say('acting.create')}
          </ButtonLink>
        }
      >
        {wanted ?? say('acting.noneLead')}
      </EmptyState>
    </Card>
  )
}

/** Which of them it is; with one only, it is told and not asked. */
export function TestApplicationChoice(): ReactNode {
  const say = useWords(words)
  const chosen = use(TestApplication)
  const { organisation_id } = useOrganisation()
  const [, setSearch] = useSearchParams()
  if (chosen === null) return null
  const choose = (id: string) => {
    localStorage.setItem(keptAs(organisation_id), id)
    setSearch((search) => {
      search.set('application', id)
      return search
    })
  }
  return (
    <div className="w-64 max-w-full min-w-0">
      <Select
        label={say('acting.as')}
        value={chosen.application.id}
        onChange={({ target }) => choose(target.value)}
      >
        {chosen.all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}
