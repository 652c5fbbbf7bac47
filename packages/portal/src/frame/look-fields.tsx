import { type ReactNode, useState } from 'react'
import { Select } from '../design/field.tsx'
import { chooseLanguage, LANGUAGES, type LanguageCode, languageNow } from '../words/i18n.ts'
import { useWords } from '../words/use-words.ts'
import { chooseTheme, type Theme, themeNow } from './theme.ts'
import { words } from './words.ts'

const CODES = Object.keys(LANGUAGES) as LanguageCode[]
const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Language and appearance as fields, for the page of one's account. */
export function LookFields(): ReactNode {
  const say = useWords(words)
  const [theme, setTheme] = useState<Theme>(themeNow)
  const choose = (chosen: Theme) => {
    chooseTheme(chosen)
    setTheme(chosen)
  }
  return (
    <div className="grid max-w-lg gap-4 sm:grid-cols-2">
      <Select
        label={say('language')}
        value={languageNow()}
        onChange={({ target }) => void chooseLanguage(target.value as LanguageCode)}
      >
        {CODES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code]}
          </option>
        ))}
      </Select>
      <Select
        label={say('theme')}
        value={theme}
        onChange={({ target }) => choose(target.value as Theme)}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {say(`themes.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
