import { useTranslation } from 'react-i18next'
import type { GroupOf, KeyOf, ValuesOf, Words } from './define-words.ts'

export interface Say<En> {
  <Key extends KeyOf<En>>(key: Key, ...values: ValuesOf<En, Key>): string
  /** the word for a value of the platform's, such as a status; a newer value that has no word yet stands for itself */
  of(group: GroupOf<En>, value: string): string
}

/** i18next's own types know one list of keys for all; ours go by the page. */
export type Translate = (key: string, options: object) => string

/**
 * The words of a page in the reader's language.
 * @example
 * const say = useWords(words)
 * say('gone', { name: 'Till' })
 * say.of('statuses', application.status)
 */
export function useWords<En>({ namespace }: Words<En>): Say<En> {
  const translate = useTranslation(namespace).t as unknown as Translate
  const say = (key: string, values: object = {}) => translate(key, values)
  const of = (group: string, value: string) =>
    translate(`${group}.${value}`, { defaultValue: value })
  return Object.assign(say, { of }) as unknown as Say<En>
}
