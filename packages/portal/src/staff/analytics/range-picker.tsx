import { type FormEvent, type ReactNode, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { classes } from '../../design/classes.ts'
import { TextInput } from '../../design/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { PRESET_DAYS, type Range } from './range.ts'
import { words } from './words.ts'

/** The last days at a press, or any from one day to another. What is shown is in the address, so it can be sent. */
export function RangePicker({ range }: { readonly range: Range }): ReactNode {
  const say = useWords(words)
  return (
    <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4">
      <nav aria-label={say('range')}>
        <ul className="flex flex-wrap rounded-control border border-field bg-card p-0.5">
          {PRESET_DAYS.map((days) => (
            <li key={days}>
              <Preset days={days} isChosen={range.kind === 'last' && range.days === days} />
            </li>
          ))}
        </ul>
      </nav>
      <Between key={range.kind} {...(range.kind === 'between' ? range : { from: '', to: '' })} />
    </div>
  )
}

function Preset({ days, isChosen }: { readonly days: number; readonly isChosen: boolean }) {
  const say = useWords(words)
  return (
    <Link
      to={`?days=${days}`}
      aria-current={isChosen || undefined}
      className={classes(
        'flex min-h-10 items-center rounded-control px-3 text-small font-semibold whitespace-nowrap md:min-h-8',
        isChosen ? 'bg-tint text-accent' : 'text-quiet hover:text-ink',
      )}
    >
      {say('last', { days })}
    </Link>
  )
}

interface BetweenProps {
  readonly from: string
  readonly to: string
}

function Between(given: BetweenProps): ReactNode {
  const say = useWords(words)
  const [, setSearch] = useSearchParams()
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const from = String(form.get('from'))
    const to = String(form.get('to'))
    const isFit = from !== '' && to !== '' && from <= to
    setWrong(!isFit)
    if (isFit) setSearch({ from, to })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-3">
      <TextInput type="date" name="from" label={say('from')} defaultValue={given.from} />
      <TextInput
        type="date"
        name="to"
        label={say('to')}
        defaultValue={given.to}
        error={isWrong ? say('order') : undefined}
      />
      <Button type="submit">{say('show')}</Button>
    </form>
  )
}
