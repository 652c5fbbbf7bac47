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

export type Asker = (typeof ASKERS)[number]
