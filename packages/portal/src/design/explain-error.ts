import { ConnectionError, isApiError, TimeoutError } from '@wekeza/sdk'
import type { Say } from '../words/use-words.ts'
import type { words } from './words.ts'

/** What a person is told of an error: what to do now, and the id by which the platform knows it. */
export interface Explained {
  readonly text: string
  readonly requestId: string | null
}

/** The platform's own sentence where there is one: it ends with what to do next. */
export function explainError(error: unknown, say: Say<(typeof words)['en']>): Explained {
  if (isApiError(error)) {
    const { status, code, requestId, detail } = error
    if (status === 404) return { text: say('error.missing'), requestId }
    if (code === 'role_not_allowed') return { text: say('error.denied'), requestId }
    return { text: detail, requestId }
  }
  const isNetwork = error instanceof ConnectionError || error instanceof TimeoutError
  return { text: say(isNetwork ? 'error.network' : 'error.unknown'), requestId: null }
}
