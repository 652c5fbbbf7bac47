export { scopes } from './generated/scopes.ts'

import type { scopes } from './generated/scopes.ts'

/** A scope of spec/scopes.yaml, whoever may hold it. */
export type Scope = {
  [Holder in keyof typeof scopes]: keyof (typeof scopes)[Holder]
}[keyof typeof scopes]
