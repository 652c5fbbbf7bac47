import type { Html } from './html.ts'
import type { Language } from './languages/language.ts'

/** What was wrong with what somebody sent, said on the page that they sent it from. */
export interface Fault {
  readonly status: number
  readonly message: (language: Language) => string | Html
  /** what the answer carries beside the page */
  readonly headers?: Readonly<Record<string, string>>
}
