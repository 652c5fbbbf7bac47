/** What a member may do, from the least to the most. */
export const ROLES = ['viewer', 'developer', 'owner'] as const

/** The same for people. */
export const ROLES_IN_WORDS =
  'A viewer reads. A developer also makes and changes applications, secrets and keys, and reads logs. An owner also decides on members, and asks to go live.'
