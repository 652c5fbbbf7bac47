import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useWords } from '../../../words/use-words.ts'
import { words } from './words.ts'

interface ScopeChoicesProps {
  /** of react-hook-form: the field that holds the chosen names */
  readonly field: UseFormRegisterReturn
  /** which of the application's own are offered */
  readonly own: readonly string[]
  /** which of its customers' are offered */
  readonly customers: readonly string[]
}

/** The scopes to choose from, in two groups, each with what it opens. */
export function ScopeChoices({ field, own, customers }: ScopeChoicesProps): ReactNode {
  const say = useWords(words)
  return (
    <div className="grid gap-5">
      <Group title={say('ownTitle')} field={field} names={own} of="own" />
      {customers.length > 0 && (
        <Group title={say('customerTitle')} field={field} names={customers} of="customer" />
      )}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly field: UseFormRegisterReturn
  readonly names: readonly string[]
  readonly of: 'own' | 'customer'
}

function Group({ title, field, names, of }: GroupProps): ReactNode {
  const say = useWords(words)
  return (
    <fieldset>
      <legend className="mb-1 text-small font-semibold">{title}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {names.map((name) => (
          <label
            key={name}
            className="flex min-h-11 items-center gap-3 border-b border-line py-1.5 text-small"
          >
            <input
              type="checkbox"
              value={name}
              {...field}
              className="size-5 flex-none accent-accent"
            />
            <span className="min-w-0">
              <span className="block">{say.of(of, name)}</span>
              <code className="block font-mono text-fine text-quiet">{name}</code>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
