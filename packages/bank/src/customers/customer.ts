/** Somebody who banks here. */
export interface Customer {
  readonly id: string
  /** what they sign in with */
  readonly username: string
  readonly name: string
  /** on a test bank: what this person is good for in a test */
  readonly story: string
}
