import type { Operation } from '../../operation.ts'
import { listKept } from './kept-requests.ts'

/** GET /v1/requests: what this application asked, newest first, in pages. */
export const listRequests: Operation<'listRequests'> = (given) =>
  listKept(given, given.application.id)
