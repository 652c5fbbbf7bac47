import { nameClass } from './name-class.ts'

// Registered, so that an error is known across two copies of this package, as of an ESM and a CommonJS build.
const BRAND: unique symbol = Symbol.for('@wekeza/sdk/error')

/** What every error of this package is. Nothing secret is on it, nor in its message, its cause or its stack. */
export class WekezaError extends Error {
  /** stable, for programs to decide by: a code of the contract, or one of this package */
  readonly code: string
  /** whether the same call may go well later */
  readonly retryable: boolean

  static {
    nameClass(WekezaError, 'WekezaError')
  }

  /** @internal */
  constructor(code: string, message: string, more: { retryable?: boolean; cause?: Error } = {}) {
    super(message, more.cause && { cause: more.cause })
    this.code = code
    this.retryable = more.retryable ?? false
  }

  /** @internal */
  get [BRAND](): true {
    return true
  }

  /** All of it but the stack, for a log. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this
    return {
      name,
      message,
      ...(this as object),
      ...(cause instanceof Error && { cause: cause.message }),
    }
  }
}

/**
 * Whether an error is one of this package's, whichever copy of the package threw it.
 * @example
 * try {
 *   await wekeza.accounts.list()
 * } catch (error) {
 *   if (!isWekezaError(error) || error.code !== 'consent_expired') throw error
 * }
 */
export function isWekezaError(error: unknown): error is WekezaError {
  return typeof error === 'object' && error !== null && BRAND in error
}
