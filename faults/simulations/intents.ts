import type { Findings } from '../findings.ts'
import type { Stage } from './stage.ts'
import type { Reply, World } from './world.ts'

const DAY_MS = 86_400_000

/** Something that a client wants done once, and asks for until it knows. Its key is also what it writes on it. */
export interface Intent {
  readonly key: string
  readonly what: 'payment' | 'refund' | 'file'
  /** what is read on the thing that it made: no two intents have the same */
  readonly mark: string
  readonly token: string
  readonly path: string
  readonly body: object
  readonly atMs: number
  /** the first answer that stands, which every later one must repeat */
  first: Reply | null
  /** what was made, by the answer */
  madeId: string | null
  /** nothing was made, by the answer */
  refused: boolean
}

type Wish = Pick<Intent, 'key' | 'what' | 'mark' | 'token' | 'path' | 'body'>

export function newIntent({ world, intents }: Stage, wish: Wish): Intent {
  const none = { first: null, madeId: null, refused: false }
  const intent = { ...wish, ...none, atMs: world.clock.nowMs() }
  intents.push(intent)
  return intent
}

/** Asks, and says in a line what came of it. */
export async function asked({ world, findings }: Stage, intent: Intent): Promise<string> {
  return `${intent.key} ${JSON.stringify(intent.body)}: ${await attempt(world, intent, findings)}`
}

/** Asks once more, and holds the answer against the ones before. */
export async function attempt(world: World, intent: Intent, findings: Findings): Promise<string> {
  const { token, path, body, key } = intent
  const reply = await world.ask(token, 'POST', path, body, key)
  if (reply) note(intent, reply, findings)
  return reply ? wordsOf(reply) : 'lost'
}

export function canRetry({ atMs }: Intent, nowMs: number): boolean {
  return nowMs - atMs < DAY_MS
}

function note(intent: Intent, reply: Reply, findings: Findings): void {
  const told = JSON.parse(reply.text)
  // What may be tried again says nothing of what was done.
  if (told.retryable === true) return
  if (intent.first && intent.first.text !== reply.text) {
    findings.failed(
      `${intent.key} was answered ${wordsOf(intent.first)}, and then ${wordsOf(reply)}`,
    )
  }
  if (reply.status < 300) intent.madeId = told.id
  else intent.refused = true
  // A consent that ended is refused before a key is looked at; that answer is not kept.
  if (!String(told.code).startsWith('consent_')) intent.first = reply
}

function wordsOf({ status, text }: Reply): string {
  const { code, id, status: stands } = JSON.parse(text)
  return `${status} ${code ?? `${id} ${stands}`}`
}
