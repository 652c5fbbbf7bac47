/** Who asks for what an id names, seen from the one whose it is. */
export const ASKERS = [
  'owner',
  'another customer of the same application',
  'the same customer of another application',
  'another organisation',
  'another bank',
  'revoked consent',
  'expired consent',
  'missing permission',
  'unknown id',
] as const

/** Who asks for what is an organisation's own, where developers ask. */
export const DEVELOPER_ASKERS = [
  'owner',
  'developer of the organisation',
  'viewer of the organisation',
  'owner of another organisation',
  'unverified developer',
  'application of the organisation',
  'staff of its test bank',
  'another bank',
  'unknown id',
] as const

export type Asker = (typeof ASKERS)[number] | (typeof DEVELOPER_ASKERS)[number]
