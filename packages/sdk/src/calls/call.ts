import { nameClass } from '../errors/name-class.ts'
import { isWekezaError, type WekezaError } from '../errors/wekeza-error.ts'
import type { Answered } from './answered.ts'

/** What `call.safe()` gives: the data, or the error, and never a throw. */
export type Safe<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: WekezaError }

/**
 * A call on its way. It is a promise of the answer's body, and was sent when it was made.
 * @example
 * const account = await wekeza.accounts.get('acc_wanjiru_current')
 * const { data, requestId } = await wekeza.accounts.get('acc_wanjiru_current').withResponse()
 * const result = await wekeza.accounts.get('acc_wanjiru_current').safe()
 */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #answered: Promise<Answered<T>>

  static {
    nameClass(Call, 'Call')
  }

  /** @internal */
  constructor(answered: Promise<Answered<T>>) {
    this.#answered = answered
  }

  /** The body with its status, request id, idempotency key and headers. Throws as the call itself does. */
  withResponse(): Promise<Answered<T>> {
    return this.#answered
  }

  /** The body or the error as a value. What is not an error of this package is still thrown. */
  async safe(): Promise<Safe<T>> {
    try {
      return { ok: true, data: await this }
    } catch (error) {
      if (!isWekezaError(error)) throw error
      return { ok: false, error }
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise, and says so
  then<Kept = T, Caught = never>(
    onKept?: ((data: T) => Kept | PromiseLike<Kept>) | null,
    onBroken?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.#answered.then(({ data }) => data).then(onKept, onBroken)
  }

  catch<Caught = never>(
    onBroken?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<T | Caught> {
    return this.then(null, onBroken)
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.then().finally(onEnd)
  }
}
