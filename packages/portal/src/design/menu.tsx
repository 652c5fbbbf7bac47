import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

/** What opens at a button. Give `MenuItem`, `MenuChoice` and `MenuLine` as children. */
export function Menu({
  trigger,
  defaultOpen = false,
  children,
}: {
  readonly trigger: ReactNode
  /** for a menu whose code came when its button was pressed */
  readonly defaultOpen?: boolean
  readonly children: ReactNode
}) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen={defaultOpen}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-48 animate-[appear_120ms] rounded-card border border-line bg-float p-1.5 shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

const ROW =
  'flex min-h-9 w-full items-center gap-2.5 rounded-control px-2.5 text-small outline-none data-[highlighted]:bg-tint'

/** Something to do. */
export function MenuItem({
  onSelect,
  children,
}: {
  readonly onSelect: () => void
  readonly children: ReactNode
}) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={ROW}>
      {children}
    </DropdownMenu.Item>
  )
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly name: string
    readonly lang?: string
  }[]
  readonly onChange: (value: Value) => void
}

/** One of several, within a menu. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>): ReactNode {
  const { label, value, options, onChange } = props
  return (
    <DropdownMenu.RadioGroup
      value={value}
      onValueChange={(chosen) => onChange(chosen as Value)}
      aria-label={label}
    >
      <DropdownMenu.Label className="px-2.5 pt-1.5 pb-1 text-fine font-semibold text-quiet">
        {label}
      </DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          key={option.value}
          value={option.value}
          lang={option.lang}
          className={ROW}
        >
          <span className="flex size-4 flex-none">
            <DropdownMenu.ItemIndicator>
              <Check className="size-4 text-accent" aria-hidden="true" />
            </DropdownMenu.ItemIndicator>
          </span>
          {option.name}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

export const MenuLine = () => <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
