import { type ComponentType, type ReactNode, useState } from 'react'

interface OnDemandProps<Props extends object> {
  /** the code of the whole part, which opens by itself when it is first shown */
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props
  /** what stands in its place until then */
  readonly button: (reach: {
    readonly onClick: () => void
    readonly onPointerEnter: () => void
  }) => ReactNode
}

/** A menu or a sheet whose code comes when somebody reaches for its button: most visits never open it. */
export function OnDemand<Props extends object>(asked: OnDemandProps<Props>): ReactNode {
  const { load, props, button } = asked
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  if (Part) return <Part {...props} />
  const open = async () => {
    const part = await load()
    setPart(() => part)
  }
  // Where the code does not come the button stays, and can be pressed again.
  return button({
    onClick: () => void open().catch(() => {}),
    onPointerEnter: () => void load().catch(() => {}),
  })
}
