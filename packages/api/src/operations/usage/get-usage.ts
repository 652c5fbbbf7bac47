import type { Operation } from '../../operation.ts'
import { reportUsage } from './report-usage.ts'

/** GET /v1/usage: what the application of this token called, and no other of its organisation. */
export const getUsage: Operation<'getUsage'> = (given) => {
  const { id, organisationId, bankKey } = given.application
  return reportUsage(given, given.query, { organisationId, applicationId: id, bankKey })
}
