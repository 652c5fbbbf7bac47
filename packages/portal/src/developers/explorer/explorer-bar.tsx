import { useQuery } from '@tanstack/react-query'
import type { Application } from '@wekeza/sdk'
import { type ReactNode, useEffect } from 'react'
import { ErrorState } from '../../design/error-state.tsx'
import { Mark } from '../../design/mark.tsx'
import { Callout } from '../../design/section.tsx'
import { clientOf } from '../../session/clients.ts'
import { useSession } from '../../session/use-session.ts'
import { useWords } from '../../words/use-words.ts'
import { canActAs } from '../can-act-as.ts'
import { words } from './words.ts'

const search = new URLSearchParams(location.search)
const organisationId = search.get('organisation') ?? ''

/** Above the explorer: whose tokens it sends, and the way back. */
export function ExplorerBar(): ReactNode {
  const say = useWords(words)
  const session = useSession('developers')
  const isIn = session.data?.signed_in === true
  useEffect(() => {
    if (session.data && !isIn) location.replace(`/developers/sign-in?return=${wayBack('explorer')}`)
  }, [session.data, isIn])
  return (
    // No header: the explorer brings one of its own on a phone, and a page has one.
    <section
      aria-label={say('title')}
      className="flex min-h-14 flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-card px-4 py-2"
    >
      <a
        href={wayBack()}
        className="flex items-center gap-2 font-display text-lead font-semibold tracking-tight text-accent"
      >
        <Mark />
        Wekeza
      </a>
      <h1 className="me-auto text-small text-quiet">{say('title')}</h1>
      <a href={wayBack()} className="link text-small sm:order-last">
        {say('back')}
      </a>
      {isIn && <Choice />}
    </section>
  )
}

/** An organisation's id and nothing else stands in the path, whatever the address bar says. */
function wayBack(page = ''): string {
  if (!/^org_\w+$/.test(organisationId)) return '/developers'
  return page === '' ? `/developers/${organisationId}` : `/developers/${organisationId}/${page}`
}

function Choice(): ReactNode {
  const say = useWords(words)
  const applications = useQuery({
    queryKey: ['developers', 'explorer', organisationId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const { data } = await clientOf('developers').applications.list(organisationId, { signal })
      return data.filter(canActAs)
    },
  })
  if (applications.error) return <ErrorState error={applications.error} />
  const [first] = applications.data ?? []
  if (!applications.data) return null
  if (!first) return <Callout tone="note">{say('none')}</Callout>
  const wanted = search.get('application')
  const chosen = applications.data.find(({ id }) => id === wanted) ?? first
  return <Chosen all={applications.data} chosen={chosen} />
}

interface ChosenProps {
  readonly all: readonly Application[]
  readonly chosen: Application
}

function Chosen({ all, chosen: { id } }: ChosenProps): ReactNode {
  const say = useWords(words)
  useEffect(() => {
    const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark')
    const asked = document.documentElement.dataset.theme
    const system = matchMedia('(prefers-color-scheme: dark)').matches
    const dark = asked ? asked === 'dark' : isDark && system
    void import('./show-reference.ts').then(({ showReference }) => showReference(id, dark))
  }, [id])
  const choose = (application: string) => {
    search.set('application', application)
    // The explorer holds the tokens of one application: another one begins anew.
    location.search = search.toString()
  }
  return (
    <label className="flex items-center gap-3 text-small font-semibold max-sm:w-full">
      <span className="whitespace-nowrap">{say('as')}</span>
      <select className="input" value={id} onChange={({ target }) => choose(target.value)}>
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}
