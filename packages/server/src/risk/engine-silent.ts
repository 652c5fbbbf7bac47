/** An engine has given no answer that can be used. The message says why, and names nobody's data. */
export class EngineSilent extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'EngineSilent'
  }
}
