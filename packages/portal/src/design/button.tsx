import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { classes } from './classes.ts'

/** go: the one thing of the page. stay: everything else. quiet: within a row. end: destroys. */
export type ButtonKind = 'go' | 'stay' | 'quiet' | 'end'

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
  /** it works, and cannot be pressed twice; focus and size stay */
  readonly busy?: boolean
}

/**
 * A verb with its object.
 * @example
 * <Button kind="go" type="submit" busy={create.isPending}>Create application</Button>
 */
export function Button(props: ButtonProps): ReactNode {
  const { kind = 'stay', busy = false, className, children, onClick, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      className={classes('button', `button-${kind}`, className)}
      aria-disabled={busy || undefined}
      // Disabled for real it would lose the focus, and a reader of screens their place.
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <LoaderCircle className="animate-spin" aria-hidden="true" />}
      {children}
    </button>
  )
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({
  kind = 'stay',
  className,
  ...rest
}: LinkProps & { readonly kind?: ButtonKind }): ReactNode {
  return <Link {...rest} className={classes('button', `button-${kind}`, className)} />
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** what it does, for who cannot see the picture; shown as a hint too */
  readonly label: string
}

/** A picture that can be pressed; its name is read out, and shown when it is pointed at. */
export function IconButton({ label, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classes('button button-quiet min-w-9 !px-2', className)}
    />
  )
}
