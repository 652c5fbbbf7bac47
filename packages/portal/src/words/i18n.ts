import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

/** The languages of the portal, each by its own name. */
export const LANGUAGES = { en: 'English', sw: 'Kiswahili' } as const
export type LanguageCode = keyof typeof LANGUAGES

const KEPT_AS = 'wekeza.language'

const isLanguage = (text: string | null): text is LanguageCode => text === 'en' || text === 'sw'

/** What was chosen here before, or else what the browser asks for first of what we have. */
function firstLanguage(): LanguageCode {
  if (typeof document === 'undefined') return 'en'
  const kept = localStorage.getItem(KEPT_AS)
  if (isLanguage(kept)) return kept
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en'
}

/** Changes the language of all that is shown, and of what is shown the next time. */
export async function chooseLanguage(code: LanguageCode): Promise<void> {
  localStorage.setItem(KEPT_AS, code)
  await i18next.changeLanguage(code)
}

export const languageNow = (): LanguageCode =>
  isLanguage(i18next.language) ? i18next.language : 'en'

i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'en',
  resources: {},
  // Words are part of the page that needs them, so there is nothing to wait for.
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
})

function tellDocument(code: string): void {
  // Which language a page is in is read out by it (WCAG 2.2, 3.1.1).
  if (typeof document !== 'undefined') document.documentElement.lang = code
}
tellDocument(i18next.language)
i18next.on('languageChanged', tellDocument)

export { i18next }
