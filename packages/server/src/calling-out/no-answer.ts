/** Whoever was called has given no answer that can be used. The message says why, and names nobody's data. */
export class NoAnswer extends Error {
  constructor(why: string, cause?: unknown) {
    super(why, { cause })
    this.name = 'NoAnswer'
  }
}
