/** The store cannot be reached now. What was asked may be asked again. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the store cannot be reached', { cause })
    this.name = 'StoreUnavailable'
  }
}
