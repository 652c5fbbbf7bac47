import type { ErrorCode } from '../generated/schemas.ts'
import { nameClass } from './name-class.ts'
import { isWekezaError, WekezaError } from './wekeza-error.ts'

/** One fault of a request, where it stands. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, or /query/name, /header/name */
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** What a refusal says. */
export interface ApiErrorFacts {
  readonly status: number
  /** a code of the error catalogue, or a newer one that this version does not know */
  readonly code: ErrorCode | (string & {})
  readonly title: string
  /** ends with what to do next */
  readonly detail: string
  readonly retryable: boolean
  /** the platform's name for this request */
  readonly requestId: string | null
  /** this client's name for the call, the same over all of its tries */
  readonly interactionId: string
  /** where the code is explained */
  readonly docsUrl: string | null
  /** every fault of the request, where the platform names several */
  readonly errors: readonly FieldError[]
  /** the permission that the consent lacks */
  readonly permission?: string
  /** the consent that fell short */
  readonly consentId?: string
  /** the account that the consent does not cover */
  readonly accountId?: string
  /** the payment that already used the consent */
  readonly paymentId?: string
  /** the Idempotency-Key that was sent; repeat the call with it to get the same answer */
  readonly idempotencyKey: string | null
  /** whether this is the answer of an earlier request with the same key */
  readonly replayed: boolean
  /** milliseconds that the platform asks you to wait */
  readonly retryAfterMs: number | null
}

/** The part of them that the body says, by whichever format it has. */
export type SaidFacts = Omit<
  ApiErrorFacts,
  'status' | 'requestId' | 'interactionId' | 'idempotencyKey' | 'replayed' | 'retryAfterMs'
>

/** The platform refused a call. `status` and `code` say why, and the message ends with what to do next. */
export class ApiError extends WekezaError implements ApiErrorFacts {
  declare readonly status: number
  declare readonly code: ErrorCode | (string & {})
  declare readonly title: string
  declare readonly detail: string
  declare readonly requestId: string | null
  declare readonly interactionId: string
  declare readonly docsUrl: string | null
  declare readonly errors: readonly FieldError[]
  declare readonly permission?: string
  declare readonly consentId?: string
  declare readonly accountId?: string
  declare readonly paymentId?: string
  declare readonly idempotencyKey: string | null
  declare readonly replayed: boolean
  declare readonly retryAfterMs: number | null

  /** @internal */
  constructor(name: string, facts: ApiErrorFacts) {
    const { status, code, requestId, detail, retryable } = facts
    const request = requestId === null ? '' : ` (${requestId})`
    super(code, `${status} ${code} from ${name}${request}: ${detail}`, { retryable })
    Object.assign(this, facts)
  }

  static {
    nameClass(ApiError, 'ApiError')
  }
}

/** Whether an error is a refusal of the platform's, whichever copy of this package threw it. */
export function isApiError(error: unknown): error is ApiError {
  return isWekezaError(error) && typeof (error as Partial<ApiError>).status === 'number'
}

/** 400: the request is not written as the contract has it; `errors` says where. */
export class BadRequestError extends ApiError {
  static {
    nameClass(BadRequestError, 'BadRequestError')
  }
}

/** 401: the client credentials or the token are not accepted. */
export class AuthenticationError extends ApiError {
  static {
    nameClass(AuthenticationError, 'AuthenticationError')
  }
}

/** 403: known, and not allowed to; `permission`, `consentId` and `accountId` say what is missing. */
export class PermissionDeniedError extends ApiError {
  static {
    nameClass(PermissionDeniedError, 'PermissionDeniedError')
  }
}

/** 404: there is no such thing, or not for you. */
export class NotFoundError extends ApiError {
  static {
    nameClass(NotFoundError, 'NotFoundError')
  }
}

/** 409: it stands otherwise than the request supposes. */
export class ConflictError extends ApiError {
  static {
    nameClass(ConflictError, 'ConflictError')
  }
}

/** 422: well written, and the bank says no: amounts, funds, terms, rails. */
export class UnprocessableError extends ApiError {
  static {
    nameClass(UnprocessableError, 'UnprocessableError')
  }
}

/** 429: too many requests; `retryAfterMs` says how long to wait. */
export class RateLimitError extends ApiError {
  static {
    nameClass(RateLimitError, 'RateLimitError')
  }
}

/** 500 and above: something failed on the platform's side, or on the way to it. */
export class ServerError extends ApiError {
  static {
    nameClass(ServerError, 'ServerError')
  }
}
