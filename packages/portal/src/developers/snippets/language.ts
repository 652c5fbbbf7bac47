import { useSyncExternalStore } from 'react'

/** The languages of examples, by the names that the documentation has for them too. */
export const LANGUAGES = ['curl', 'CLI', 'TypeScript', 'Python'] as const
export type ExampleLanguage = (typeof LANGUAGES)[number]

// The documentation keeps the same choice under the same name: documentation/browser/language-of-examples.ts.
const KEPT_AS = 'wekeza-example-language'
const listeners = new Set<() => void>()

function languageNow(): ExampleLanguage {
  const kept = localStorage.getItem(KEPT_AS)
  return LANGUAGES.find((one) => one === kept) ?? 'curl'
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whoever chooses a language for one example has it for all, here and in the documentation. */
export function useExampleLanguage(): [ExampleLanguage, (chosen: string) => void] {
  const language = useSyncExternalStore(listen, languageNow)
  const choose = (chosen: string) => {
    localStorage.setItem(KEPT_AS, chosen)
    for (const listener of listeners) listener()
  }
  return [language, choose]
}
