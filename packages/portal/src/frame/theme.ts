/** How the portal looks: as the system does, or as the reader chose. */
export type Theme = 'system' | 'light' | 'dark'

const KEPT_AS = 'wekeza.theme'

export function themeNow(): Theme {
  const kept = localStorage.getItem(KEPT_AS)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, theme)
  applyTheme()
}

/** Leaves the choice where tokens.css looks for it. */
export function applyTheme(): void {
  const theme = themeNow()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
