/** What a member may do: read; write as well; or govern the organisation, its members and its way to live. */
export const ROLES = ['viewer', 'developer', 'owner'] as const

export type Role = (typeof ROLES)[number]

/** A developer in an organisation. */
export interface Member {
  readonly organisationId: string
  readonly developerId: string
  readonly role: Role
  readonly joinedAtMs: number
}
