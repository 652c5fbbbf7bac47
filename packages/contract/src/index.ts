export { type ErrorCode, type ErrorEntry, errors } from './errors.ts'
export { type EventType, eventTypes } from './events.ts'
export {
  type Answer,
  type Body,
  type Caller,
  type Deprecation,
  type OperationId,
  type OperationRow,
  operations,
  type Query,
} from './operations.ts'
export type { Schema } from './schemas.ts'
export {
  allScopes,
  applicationScopes,
  customerScopes,
  type Scope,
  scopes,
  staffScopes,
} from './scopes.ts'
export type { Validator, Violation } from './validator.ts'
