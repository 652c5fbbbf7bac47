import type { OperationId } from './index.ts'
import type { Validator } from './validator.ts'

/** operationId → status → validator; a status that the contract gives no body has none. */
export declare const responseValidators: Record<OperationId, Record<number, Validator>>
