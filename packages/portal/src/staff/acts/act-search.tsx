import type { FormEvent, ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { Button, ButtonLink } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { ACT_FILTERS, type AskedActs } from './use-acts.ts'
import { words } from './words.ts'

/** What is searched for; it stands in the address, so it can be sent. */
export function ActSearch({ asked }: { readonly asked: AskedActs }): ReactNode {
  const say = useWords(words)
  const [, setSearch] = useSearchParams()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const wanted = ACT_FILTERS.map((name) => [name, String(form.get(name) ?? '').trim()] as const)
    setSearch(Object.fromEntries(wanted.filter(([, value]) => value !== '')))
  }
  return (
    <search>
      <form onSubmit={submit} className="mb-5 grid gap-4">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_1fr_auto_auto]">
          {(['act', 'actor', 'subject'] as const).map((name) => (
            <TextInput
              key={name}
              code
              name={name}
              label={say(name)}
              placeholder={say(`${name}Hint`)}
              defaultValue={asked[name]}
              autoCapitalize="none"
              spellCheck={false}
            />
          ))}
          {(['from', 'to'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              name={name}
              label={say(name)}
              defaultValue={asked[name]}
            />
          ))}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{say('search')}</Button>
          {Object.keys(asked).length > 0 && (
            <ButtonLink kind="quiet" to="/ops/audit">
              {say('clear')}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  )
}
