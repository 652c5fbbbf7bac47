import type { ReactNode } from 'react'
import { OnDemand } from './on-demand.tsx'
import { SettingsButton } from './settings-button.tsx'

const load = async () => (await import('./settings-menu-open.tsx')).SettingsMenuOpen

/** Language and appearance, the same on every page. */
export function SettingsMenu(): ReactNode {
  return <OnDemand load={load} props={{}} button={(reach) => <SettingsButton {...reach} />} />
}
