/** Who signs in here. The three never share a credential, a session or a cookie. */
export type Realm = 'developers' | 'customers' | 'staff'

/** What names of a realm's cookies and session rows begin with. */
export const REALM_PREFIX: Readonly<Record<Realm, 'dev' | 'cus' | 'stf'>> = {
  developers: 'dev',
  customers: 'cus',
  staff: 'stf',
}

/** The kind of the rows in which a realm's sessions are kept. */
export function sessionModel(realm: Realm): string {
  return `${REALM_PREFIX[realm]}_session`
}

/** Where developers have their passwords: they belong to no bank. */
export const PLATFORM = 'platform'

/** Somebody, within their realm: the same id in another realm, or at another bank, is somebody else. */
export interface Person {
  readonly realm: Realm
  /** the key of the bank; for developers, {@link PLATFORM} */
  readonly bankKey: string
  readonly personId: string
}
