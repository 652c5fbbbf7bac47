/** Who signs in with what. Customers sign in to the bank of the application that sent them. */
export interface CustomerCredentials {
  /** @returns the customer's id; undefined for a wrong password and for an unknown username alike, in the same time */
  verify(bankKey: string, username: string, password: string): Promise<string | undefined>
  /**
   * Gives a customer a username and a password, in place of those before.
   * @throws if another customer of that bank has the username
   */
  set(bankKey: string, customerId: string, username: string, password: string): Promise<void>
  /** how many customers of a bank have a password */
  count(bankKey: string): Promise<number>
}

export interface CredentialRow {
  readonly bankKey: string
  /** as it is compared: without spaces around it, in small letters */
  readonly username: string
  readonly customerId: string
  /** never the password */
  readonly passwordHash: string
}

/** What is asked of a database to keep credentials. */
export interface CredentialRows {
  find(bankKey: string, username: string): Promise<CredentialRow | undefined>
  /** Takes the place of the customer's row. @throws if another customer of that bank has the username */
  put(row: CredentialRow): Promise<void>
  count(bankKey: string): Promise<number>
}
