import { en, type Words } from './en.ts'
import { sw } from './sw.ts'

/** One of the languages that pages are written in. */
export interface Language {
  /** BCP 47, as `lang` and `ui_locales` have it */
  readonly code: 'en' | 'sw'
  /** how dates and figures are written */
  readonly locale: 'en-GB' | 'sw-KE'
  /** what it calls itself */
  readonly name: string
  readonly words: Words
}

export const ENGLISH: Language = { code: 'en', locale: 'en-GB', name: 'English', words: en }
export const SWAHILI: Language = { code: 'sw', locale: 'sw-KE', name: 'Kiswahili', words: sw }

export const LANGUAGES: readonly Language[] = [ENGLISH, SWAHILI]

/** @returns the language of a tag such as `sw-KE`, if pages are written in it */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const [code] = (tag ?? '').trim().toLowerCase().split('-')
  return LANGUAGES.find((language) => language.code === code)
}

/** The one to switch to: there are two. */
export function otherThan(language: Language): Language {
  return language === ENGLISH ? SWAHILI : ENGLISH
}
