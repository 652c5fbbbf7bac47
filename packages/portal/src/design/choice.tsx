import { Switch as RadixSwitch } from 'radix-ui'
import { type ComponentProps, type ReactNode, useId } from 'react'

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** A tick before its words. Give `type="radio"` and a `name` for one of several. */
export function Choice({
  label,
  hint,
  type = 'checkbox',
  ...rest
}: ChoiceProps & { readonly type?: 'checkbox' | 'radio' }): ReactNode {
  const id = useId()
  return (
    <div className="flex items-start gap-3 rounded-card border border-line p-3 has-checked:border-accent has-checked:bg-tint">
      <input
        {...rest}
        type={type}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-5 flex-none accent-accent"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block font-semibold">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-quiet">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** On or off, at once, without a button to send it. */
export function Switch({ label, checked, onChange, disabled = false }: SwitchProps): ReactNode {
  const id = useId()
  return (
    <div className="flex min-h-9 items-center justify-between gap-4">
      <label htmlFor={id}>{label}</label>
      <RadixSwitch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="flex h-6 w-11 flex-none items-center rounded-full border border-field bg-well p-0.5 transition-colors data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <RadixSwitch.Thumb className="leaf block size-4.5 bg-field transition-transform duration-150 data-[state=checked]:translate-x-5 data-[state=checked]:bg-on-accent" />
      </RadixSwitch.Root>
    </div>
  )
}
