import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { Host } from './ports/host.ts'

/** Looks at a call and lets it pass, or ends its walk with an answer. */
export type Step = (call: Call, host: Host) => Answer | undefined | Promise<Answer | undefined>
