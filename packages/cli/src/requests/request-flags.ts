import { string } from '@oclif/core/flags'
import { usageError } from '../errors/usage-error.ts'

/** Whose requests. */
export const appFlag = {
  app: string({
    helpValue: 'app_…',
    summary: 'Of this application, as a developer who is signed in. Default: of the profile’s own',
  }),
}

/** Which of them. */
export const requestFlags = {
  ...appFlag,
  status: string({ helpValue: '4xx|429', summary: 'Only those that were answered so.' }),
  operation: string({ helpValue: 'createPayment', summary: 'Only those of this operationId.' }),
}

interface RequestFlags {
  readonly status?: string | undefined
  readonly operation?: string | undefined
}

/** @throws {CliError} usage_invalid for what is no status */
export function filterOf({ status, operation }: RequestFlags): {
  status?: string
  operation?: string
} {
  const lower = status?.toLowerCase()
  if (lower !== undefined && !/^[1-5](xx|\d\d)$/.test(lower)) {
    throw usageError(`--status: ${status} is none. Give 4xx, 5xx or one like 429.`)
  }
  return {
    ...(lower !== undefined && { status: lower }),
    ...(operation !== undefined && { operation }),
  }
}
