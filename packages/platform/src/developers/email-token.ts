import type { Role } from '../members/member.ts'

/** What a mail lets its reader do, once: prove the mailbox, and set the password. */
export interface EmailToken {
  /** SHA-256 of the token in lower-case hex; the token itself is in the mail alone */
  readonly hash: string
  readonly purpose: 'registration' | 'password' | 'invitation'
  readonly email: string
  /** of a registration: who they are and what their organisation will be called, as whoever registered said */
  readonly registration: { readonly name: string; readonly organisationName: string } | null
  /** of an invitation: where to, as what, and by whom */
  readonly invitation: {
    readonly organisationId: string
    readonly role: Role
    readonly byDeveloperId: string
  } | null
  readonly createdAtMs: number
  readonly endsAtMs: number
  readonly usedAtMs: number | null
}
