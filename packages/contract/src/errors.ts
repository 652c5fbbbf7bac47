import { errors as generated } from './generated/errors.ts'

export type ErrorCode = keyof typeof generated

/** One entry of spec/errors.yaml. */
export interface ErrorEntry {
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly cause: string
  readonly next: string
  readonly retryable: boolean
}

export const errors: Record<ErrorCode, ErrorEntry> = generated
