import type { Operation } from '../../operation.ts'
import { getKept } from './kept-requests.ts'

/** GET /v1/requests/{request_id}: what became of one of this application's requests, and what to do next. */
export const getRequest: Operation<'getRequest'> = (given) => getKept(given, given.application.id)
