import { ChevronDown, CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

interface FieldProps {
  readonly label: string
  /** what is expected, before one can be wrong */
  readonly hint?: ReactNode
  /** what is wrong, and what would be right */
  readonly error?: string | undefined
  /** beside the label: (optional) */
  readonly aside?: string
}

interface Described {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, hint and error around anything that is filled in. */
export function Field(
  props: FieldProps & { readonly children: (described: Described) => ReactNode },
): ReactNode {
  const { label, hint, error, aside, children } = props
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="flex items-baseline gap-2 text-small font-semibold">
        {label}
        {aside && <span className="font-normal text-quiet">{aside}</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-fine text-quiet">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={errorId} className="flex gap-1.5 text-fine font-semibold text-warn">
          <CircleAlert className="size-4 flex-none" aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  )
}

type TextInputProps = FieldProps & ComponentProps<'input'> & { readonly code?: boolean }

/**
 * One line to type. Goes with react-hook-form: `<TextInput label={say('name')} {...register('name')} error={…} />`.
 */
export function TextInput({ label, hint, error, aside, code, ...rest }: TextInputProps): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} {...(aside && { aside })}>
      {(described) => (
        <input
          type="text"
          {...described}
          {...rest}
          className={classes('input', code && 'font-mono', rest.className)}
        />
      )}
    </Field>
  )
}

/** Several lines to type. */
export function TextArea({
  label,
  hint,
  error,
  aside,
  code,
  ...rest
}: FieldProps & ComponentProps<'textarea'> & { readonly code?: boolean }): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} {...(aside && { aside })}>
      {(described) => (
        <textarea
          {...described}
          {...rest}
          className={classes('input', code && 'font-mono', rest.className)}
        />
      )}
    </Field>
  )
}

/** One of few. It is the browser's own: best on a phone, and read out everywhere. */
export function Select({
  label,
  hint,
  error,
  aside,
  ...rest
}: FieldProps & ComponentProps<'select'>): ReactNode {
  return (
    <Field label={label} hint={hint} error={error} {...(aside && { aside })}>
      {(described) => (
        <span className="relative block">
          <select {...described} {...rest} className={classes('input', rest.className)} />
          <ChevronDown
            className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-quiet"
            aria-hidden="true"
          />
        </span>
      )}
    </Field>
  )
}
