import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { readJwt } from '../world/jwt.ts'
import { WANJIRU } from '../world/people.ts'
import type { SceneWish } from '../world/scene.ts'
import { scenes } from '../world/scenes.ts'
import { recipeOf } from './recipe-of.ts'
import type { Subject } from './subjects.ts'

/** A request about what is the asker's own. */
export interface Own {
  /** succeeds as it stands */
  readonly ask: Ask
  readonly customerId: string
  /** the consent that it is made under, or that it is about; undefined where it needs none */
  readonly consentId: string | undefined
}

/** Sets the operation's scene: somebody has what the id names, and asks for it. */
export async function ownOf(bench: Bench, subject: Subject, wish?: SceneWish): Promise<Own> {
  const { row, idName } = subject
  await recipeOf(idName).prepare?.(bench)
  const { ask, grant } = await scenes[row.id](bench, wish)
  if (row.caller === 'public') return bearing(bench, subject, ask, wish)
  const consentId = grant?.consent.id ?? ask.params?.consent_id
  const customerId = row.caller === 'me' ? signedIn(ask) : WANJIRU
  return { ask, customerId, consentId }
}

/** Nobody needs a token for what is public; whoever sends one is served all the same. */
async function bearing(
  bench: Bench,
  { idName }: Subject,
  ask: Ask,
  wish?: SceneWish,
): Promise<Own> {
  const who = { by: 'client', customerId: WANJIRU, abroad: false, ...wish } as const
  const presented = await recipeOf(idName).present?.(bench, who)
  const { token, consent } = present(presented, `what is presented beside ${idName}`).grant
  return { ask: { ...ask, token }, customerId: WANJIRU, consentId: consent.id }
}

function signedIn({ token }: Ask): string {
  return String(readJwt(present(token, 'the token of the session')).payload.sub)
}

/** The id that a request names. */
export function idIn({ params, query }: Ask, { idName, place }: Subject): string {
  return String(present((place === 'path' ? params : query)?.[idName], `the ${idName} of the ask`))
}

/** The same request about something else. */
export function withId(ask: Ask, { idName, place }: Subject, id: string): Ask {
  return place === 'path'
    ? { ...ask, params: { ...ask.params, [idName]: id } }
    : { ...ask, query: { ...ask.query, [idName]: id } }
}

/** An id of nothing that looks like this one, and is as long. */
export function unknownLike(id: string): string {
  return `${id.slice(0, -4)}zzzz`
}
