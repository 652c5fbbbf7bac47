import type { Actor, ConsentAct } from '@wekeza/bank'

type ActRow = [
  number: number,
  act: ConsentAct['act'],
  actorKind: Actor['kind'],
  actorId: string | null,
  status: ConsentAct['status'],
  atMs: number,
]

export const ACT_COLUMNS = 'number, act, actor_kind, actor_id, status, at_ms'

export function actValues({ number, act, actor, status, atMs }: ConsentAct): ActRow {
  return [number, act, actor.kind, actor.id, status, atMs]
}

/** @param row the act's columns */
export function actOf(row: unknown): ConsentAct {
  const [number, act, kind, id, status, atMs] = row as ActRow
  return { number, act, actor: { kind, id } as Actor, status, atMs }
}
