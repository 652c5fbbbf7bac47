import type { Schema } from '@wekeza/contract'
import type { ActView } from '@wekeza/platform'
import { toTime } from './to-time.ts'

type Act = Schema<'Act'>
type ActorKind = Act['actor']['kind']

const KINDS: readonly string[] = [
  'developer',
  'application',
  'customer',
  'staff',
  'operator',
  'platform',
]

/** Whose ids an organisation's members may know: those of their own. */
const SHOWN_TO_MEMBERS: readonly string[] = ['developer', 'application']

/** An act as the staff read it. */
export function toAct({ act, actorName, subjectName }: ActView): Act {
  const [said = '', id = null] = act.actor.split(':')
  const kind = (KINDS.includes(said) ? said : 'unknown') as ActorKind
  return {
    at: toTime(act.atMs),
    act: act.act,
    actor: { kind, id, name: actorName },
    subject: { id: act.subject, name: subjectName },
    facts: factsOf(act.facts),
  }
}

/** The same for members of an organisation: which of the bank's people it was is the bank's own affair. */
export function toMembersAct(view: ActView): Act {
  const act = toAct(view)
  const { kind, id } = act.actor
  return { ...act, actor: { ...act.actor, id: SHOWN_TO_MEMBERS.includes(kind) ? id : null } }
}

/** By names as the contract writes them, in their order: each store keeps them in its own. */
function factsOf(facts: ActView['act']['facts']): Act['facts'] {
  const pairs = Object.entries(facts).map(([name, value]) => [
    name === 'organisation' || name === 'organisationId' ? 'organisation_id' : name,
    Array.isArray(value) ? [...value] : value,
  ])
  const sorted = pairs.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))
  return Object.fromEntries(sorted) as Act['facts']
}
