import type { ReactNode } from 'react'
import { Menu, MenuLine } from '../design/menu.tsx'
import { LanguageChoice, ThemeChoice } from './look-choices.tsx'
import { SettingsButton } from './settings-button.tsx'

/** Language and appearance, open from the start. */
export function SettingsMenuOpen(): ReactNode {
  return (
    <Menu defaultOpen trigger={<SettingsButton />}>
      <LanguageChoice />
      <MenuLine />
      <ThemeChoice />
    </Menu>
  )
}
