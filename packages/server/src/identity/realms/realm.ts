/** Who signs in here. The three never share a credential, a session or a cookie. */
export type Realm = 'developers' | 'customers' | 'staff'

/** Realms by name, as addresses have them. */
export const REALMS: readonly Realm[] = ['developers', 'customers', 'staff']

/** Where developers have their passwords: they belong to no bank. */
export const PLATFORM = 'platform'

/** Somebody, within their realm: the same id in another realm, or at another bank, is somebody else. */
export interface Person {
  readonly realm: Realm
  /** the key of the bank; for developers, {@link PLATFORM} */
  readonly bankKey: string
  readonly personId: string
}
