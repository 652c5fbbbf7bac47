const KEY = 'wekeza-theme'
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const
const WORDS = { system: 'as the system has them', light: 'light', dark: 'dark' } as const

type Theme = keyof typeof NEXT

/** A button that goes from the system's colours to light, to dark, and back; the portal keeps the same choice. */
export function addThemeSwitch(): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'theme'
  let theme = (document.documentElement.dataset.theme ?? 'system') as Theme
  const show = () => {
    button.dataset.choice = theme
    button.title = `Colours: ${WORDS[theme]}`
    button.setAttribute('aria-label', `${button.title}. Change to ${WORDS[NEXT[theme]]}.`)
  }
  button.addEventListener('click', () => {
    theme = NEXT[theme]
    apply(theme)
    show()
  })
  show()
  document.querySelector('.top-links')?.append(button)
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // It counts for this page.
  }
}
