import { ENGLISH, type Language, languageOf } from './language.ts'

export interface Wishes {
  /** what the person chose on a page, now or before */
  readonly chosen: string | null | undefined
  /** OpenID Connect Core 1.0, section 3.1.2.1: tags by preference, with spaces between */
  readonly uiLocales: unknown
  /** RFC 9110, section 12.5.4 */
  readonly acceptLanguage: string | undefined
}

/** What the person chose, else what the application asks for, else what the browser prefers, else English. */
export function chooseLanguage({ chosen, uiLocales, acceptLanguage }: Wishes): Language {
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : []
  const tags = [chosen, ...asked, ...byPreference(acceptLanguage ?? '')]
  return tags.map(languageOf).find((language) => language !== undefined) ?? ENGLISH
}

function byPreference(header: string): string[] {
  return header
    .split(',')
    .slice(0, 20)
    .map((item) => {
      const [tag = '', quality] = item.split(';q=')
      return { tag, weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
