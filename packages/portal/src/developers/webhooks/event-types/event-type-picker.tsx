import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { EVENT_FAMILIES, type EventFamily } from './event-types.ts'
import { words } from './words.ts'

interface EventTypePickerProps {
  readonly label: string
  /** `*`, families (`payment.*`) and types */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly error?: string | undefined
}

/** The catalogue to choose from. Who takes a family has its types with it, and who takes everything has all families. */
export function EventTypePicker(props: EventTypePickerProps): ReactNode {
  const { label, chosen, onChange, error } = props
  const say = useWords(words)
  const id = useId()
  const all = chosen.includes('*')
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-small font-semibold">{label}</legend>
      {error && (
        <p id={`${id}-error`} className="mb-2 text-fine font-semibold text-warn">
          {error}
        </p>
      )}
      <Tick
        name={say('all')}
        lead={say('allLead')}
        code="*"
        ticked={all}
        onTick={(ticked) => onChange(ticked ? ['*'] : [])}
      />
      {!all &&
        EVENT_FAMILIES.map((family) => (
          <Family key={family.name} family={family} chosen={chosen} onChange={onChange} />
        ))}
    </fieldset>
  )
}

interface FamilyProps {
  readonly family: EventFamily
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function Family({ family: { name, types }, chosen, onChange }: FamilyProps): ReactNode {
  const say = useWords(words)
  const filter = `${name}.*`
  const whole = chosen.includes(filter)
  const others = chosen.filter((one) => !one.startsWith(`${name}.`))
  const count = types.filter((type) => chosen.includes(type)).length
  return (
    <details className="group border-b border-line" open={whole || count > 0 || undefined}>
      <summary className="flex min-h-11 items-center gap-3 text-small font-semibold">
        <ChevronRight
          className="size-4 text-quiet transition-transform group-open:rotate-90"
          aria-hidden="true"
        />
        {say.of('families', name)}
        <code className="ms-auto font-mono text-fine font-normal text-quiet">
          {whole ? filter : count > 0 ? `${count} / ${types.length}` : ''}
        </code>
      </summary>
      <div className="ps-4 pb-2">
        <Tick
          name={say('whole')}
          code={filter}
          ticked={whole}
          onTick={(ticked) => onChange(ticked ? [...others, filter] : others)}
        />
        {!whole &&
          types.map((type) => (
            <Tick
              key={type}
              name={say.of('types', type)}
              code={type}
              ticked={chosen.includes(type)}
              onTick={(ticked) =>
                onChange(ticked ? [...chosen, type] : chosen.filter((one) => one !== type))
              }
            />
          ))}
      </div>
    </details>
  )
}

interface TickProps {
  readonly name: string
  readonly lead?: string
  readonly code: string
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
}

function Tick({ name, lead, code, ticked, onTick }: TickProps): ReactNode {
  return (
    <label className="flex min-h-11 items-center gap-3 border-b border-line py-1.5 text-small last:border-0">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ target }) => onTick(target.checked)}
        className="size-5 flex-none accent-accent"
      />
      <span className="min-w-0">
        <span className="block">{name}</span>
        {lead && <span className="block text-fine text-quiet">{lead}</span>}
        <code className="block font-mono text-fine text-quiet">{code}</code>
      </span>
    </label>
  )
}
