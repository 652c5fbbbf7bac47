import type { ErrorCode } from '@wekeza/contract'
import type { ASKERS, Asker, DEVELOPER_ASKERS } from './askers.ts'
import { neededRole } from './needed-role.ts'
import type { Family, Subject } from './subjects.ts'

/** It succeeds. */
const SERVED = 'served'
/** It is refused, and an id of nothing in the very same words. */
const FOREIGN = 'foreign'
/** The token is not of this platform; whatever it names is refused in the same words. */
const OUTSIDE = 'outside'
/** The code that the recipe of the id gives. */
const NOTHING = 'nothing'
/** Upon a consent that has ended: refused where the contract says that it must stand, and else answered as it stands. */
const ENDED = 'ended'

export type Answer =
  | typeof SERVED
  | typeof FOREIGN
  | typeof OUTSIDE
  | typeof NOTHING
  | typeof ENDED
  | readonly ErrorCode[]

type Answers = [
  customer: Answer,
  application: Answer,
  sandbox: Answer,
  me: Answer,
  staff: Answer,
  open: Answer,
]

const revoked: Answer = ['consent_revoked']
const expired: Answer = ['consent_expired']
const scope: Answer = ['scope_missing']
/** Without the scope, and with the scope but without the permission, where two permissions share one. */
const permit: Answer = ['scope_missing', 'permission_missing']
/** A session has its one scope always: a token without it is of another kind. */
const kind: Answer = ['caller_not_allowed']

/**
 * What each asker is answered, by the family of the operation. The staff of a bank are one, whoever of them asks and by
 * which application.
 */
// biome-ignore format: the table is read by its columns
const table: Readonly<Record<(typeof ASKERS)[number], Answers>> = {
  //                                            customer  application  sandbox   me        staff     public
  'owner':                                     [SERVED,   SERVED,      SERVED,   SERVED,   SERVED,   SERVED],
  'another customer of the same application':  [FOREIGN,  FOREIGN,     FOREIGN,  FOREIGN,  SERVED,   SERVED],
  'the same customer of another application':  [FOREIGN,  FOREIGN,     FOREIGN,  SERVED,   SERVED,   SERVED], // their consents are theirs, whoever asked for them
  'another organisation':                      [FOREIGN,  FOREIGN,     FOREIGN,  FOREIGN,  FOREIGN,  SERVED],
  'another bank':                              [OUTSIDE,  OUTSIDE,     OUTSIDE,  OUTSIDE,  OUTSIDE,  SERVED],
  'revoked consent':                           [revoked,  ENDED,       ENDED,    ENDED,    ENDED,    SERVED],
  'expired consent':                           [expired,  ENDED,       ENDED,    ENDED,    SERVED,   SERVED],
  'missing permission':                        [permit,   scope,       scope,    kind,     scope,    SERVED],
  'unknown id':                                [NOTHING,  NOTHING,     NOTHING,  NOTHING,  NOTHING,  NOTHING],
}

const COLUMNS = {
  customer: 0,
  application: 1,
  sandbox: 2,
  me: 3,
  staff: 4,
  public: 5,
} as const satisfies Record<Exclude<Family, 'developer'>, number>

/** A role that is too small. */
const role: Answer = ['role_not_allowed']
/** Whoever has not confirmed their address is given no token to show. */
const none: Answer = ['credentials_missing']

/** What each asker is answered where developers ask, by the smallest role that may. */
// biome-ignore format: the table is read by its columns
const developers: Readonly<Record<(typeof DEVELOPER_ASKERS)[number], [viewer: Answer, developer: Answer, owner: Answer]>> = {
  //                                  viewer    developer  owner
  'owner':                           [SERVED,   SERVED,    SERVED],
  'developer of the organisation':   [SERVED,   SERVED,    role],
  'viewer of the organisation':      [SERVED,   role,      role],
  'owner of another organisation':   [FOREIGN,  FOREIGN,   FOREIGN],
  'unverified developer':            [none,     none,      none],
  'application of the organisation': [kind,     kind,      kind],
  'staff of its test bank':          [kind,     kind,      kind],
  'another bank':                    [OUTSIDE,  OUTSIDE,   OUTSIDE],
  'unknown id':                      [NOTHING,  NOTHING,   NOTHING],
}

const ROLES = { viewer: 0, developer: 1, owner: 2 } as const

export function answerFor(asker: Asker, { family, row }: Subject): Answer {
  const answer =
    family === 'developer'
      ? developers[asker as keyof typeof developers]?.[ROLES[neededRole(row)]]
      : table[asker as keyof typeof table]?.[COLUMNS[family]]
  if (answer === undefined) throw new Error(`${asker} asks for nothing of ${row.id}`)
  return answer
}
