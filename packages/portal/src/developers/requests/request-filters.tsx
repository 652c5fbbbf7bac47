import type { Application } from '@wekeza/sdk'
import type { FormEvent, ReactNode } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { filterOf, isFiltered, withFilter, withoutFilters } from './filter.ts'
import { useOperationsCalled } from './use-requests.ts'
import { words } from './words.ts'

const STATUSES = ['', '2xx', '4xx', '5xx', '401', '403', '409', '422', '429'] as const

/** An id leads to its request, whichever application has made it. */
export function FindRequest(): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const id = String(new FormData(event.currentTarget).get('request') ?? '').trim()
    if (id !== '') void navigate(encodeURIComponent(id))
  }
  return (
    <search>
      <form onSubmit={find} className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <TextInput
            label={say('find.label')}
            hint={say('find.hint')}
            name="request"
            placeholder="req_…"
            code
            spellCheck={false}
            autoComplete="off"
          />
        </div>
        <Button type="submit">{say('find.verb')}</Button>
      </form>
    </search>
  )
}

interface RequestFiltersProps {
  readonly application: Application
  readonly all: readonly Application[]
}

/** What of the log is shown. Each choice is at once in the address. */
export function RequestFilters({ application, all }: RequestFiltersProps): ReactNode {
  const say = useWords(words)
  const [search, setSearch] = useSearchParams()
  const filter = filterOf(search)
  const of = (name: string) => ({
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setSearch(withFilter(search, name, target.value), { replace: true }),
  })
  return (
    <fieldset className="grid min-w-0 grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-3 [&>*]:min-w-0">
      <legend className="sr-only">{say('filters.name')}</legend>
      <Select label={say('filters.application')} value={application.id} {...of('application')}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={say('filters.status')} value={filter.status} {...of('status')}>
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {say.of('statuses', one || 'all')}
          </option>
        ))}
      </Select>
      <OperationSelect application={application} value={filter.operation} {...of('operation')} />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          label={say(`filters.${name}`)}
          type="datetime-local"
          value={filter[name]}
          aside={say('filters.zone')}
          {...of(name)}
        />
      ))}
      {isFiltered(filter) && (
        <div>
          <Button onClick={() => setSearch(withoutFilters(search))}>{say('filters.clear')}</Button>
        </div>
      )}
    </fieldset>
  )
}

interface OperationSelectProps {
  readonly application: Application
  readonly value: string
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
}

function OperationSelect({ application, value, onChange }: OperationSelectProps): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { data = [] } = useOperationsCalled(organisation_id, application.environment as 'test')
  const offered = value === '' || data.includes(value) ? data : [value, ...data]
  return (
    <Select label={say('filters.operation')} value={value} onChange={onChange}>
      <option value="">{say('filters.any')}</option>
      {offered.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </Select>
  )
}
