import { nameClass } from './name-class.ts'
import { WekezaError } from './wekeza-error.ts'

/** An option, an argument or a variable of the environment is not usable. Nothing was sent. */
export class ConfigurationError extends WekezaError {
  /** @internal */
  constructor(message: string) {
    super('configuration_invalid', message)
  }

  static {
    nameClass(ConfigurationError, 'ConfigurationError')
  }
}

/** The call acts for a customer, and there is none, or their approval has ended. Ask for a consent. */
export class ConsentRequiredError extends WekezaError {
  /** @internal */
  constructor(message: string, cause?: Error) {
    super('consent_required', message, cause && { cause })
  }

  static {
    nameClass(ConsentRequiredError, 'ConsentRequiredError')
  }
}

/** The customer did not approve, or the address that they came back to is not the one that was expected. */
export class AuthorisationError extends WekezaError {
  /** @internal */
  constructor(code: string, message: string) {
    super(code, message)
  }

  static {
    nameClass(AuthorisationError, 'AuthorisationError')
  }
}

/** A payment had not reached its end when `payments.wait` gave up. The payment goes on. */
export class PaymentPendingError extends WekezaError {
  readonly paymentId: string
  /** where it stood when it was last read */
  readonly status: string

  /** @internal */
  constructor(paymentId: string, status: string, timeoutMs: number) {
    super(
      'payment_pending',
      `The payment ${paymentId} is still ${status} after ${timeoutMs} ms (timeoutMs), and goes on. Read it later with payments.get('${paymentId}').`,
      { retryable: true },
    )
    this.paymentId = paymentId
    this.status = status
  }

  static {
    nameClass(PaymentPendingError, 'PaymentPendingError')
  }
}

/** A list led back to a page that was walked already; walking on would never end. */
export class RepeatedCursorError extends WekezaError {
  /** @internal */
  constructor() {
    super(
      'cursor_repeated',
      'The platform answered the same next_cursor twice, so the walk was stopped. Start again without a cursor, and tell the platform if it stays.',
    )
  }

  static {
    nameClass(RepeatedCursorError, 'RepeatedCursorError')
  }
}
