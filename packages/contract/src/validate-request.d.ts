import type { OperationId } from './index.ts'
import type { Validator } from './validator.ts'

export declare const requestValidators: Record<OperationId, { query: Validator; body?: Validator; item?: Validator }>
