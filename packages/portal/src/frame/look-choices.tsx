import { type ReactNode, useState } from 'react'
import { MenuChoice } from '../design/menu.tsx'
import { chooseLanguage, LANGUAGES, type LanguageCode, languageNow } from '../words/i18n.ts'
import { useWords } from '../words/use-words.ts'
import { chooseTheme, type Theme, themeNow } from './theme.ts'
import { words } from './words.ts'

const CODES = Object.keys(LANGUAGES) as LanguageCode[]

/** The language, within a menu. */
export function LanguageChoice(): ReactNode {
  const say = useWords(words)
  const options = CODES.map((value) => ({ value, name: LANGUAGES[value], lang: value }))
  return (
    <MenuChoice
      label={say('language')}
      value={languageNow()}
      options={options}
      onChange={(code) => void chooseLanguage(code)}
    />
  )
}

/** The appearance, within a menu. */
export function ThemeChoice(): ReactNode {
  const say = useWords(words)
  const [theme, setTheme] = useState<Theme>(themeNow)
  const choose = (chosen: Theme) => {
    chooseTheme(chosen)
    setTheme(chosen)
  }
  const options = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    name: say(`themes.${value}`),
  }))
  return <MenuChoice label={say('theme')} value={theme} options={options} onChange={choose} />
}
