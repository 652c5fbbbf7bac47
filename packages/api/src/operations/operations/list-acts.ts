import { answered, done, type Operation } from '../../operation.ts'
import { actAsk, actPage } from '../../paging/act-page.ts'
import { problemOfTime } from '../../problems/problem-of-time.ts'
import { fromTime } from '../../wire/from-time.ts'
import { toAct } from '../../wire/to-act.ts'
import { staffOf } from './reviewed.ts'

/** GET /v1/operations/acts: who did what, newest first, in pages; a test bank's staff see their own organisation. */
export const listActs: Operation<'listActs'> = async (given) => {
  const { call, host, query } = given
  const { actor, act, subject, from, to } = query
  const fromMs = from === undefined ? undefined : fromTime(from)
  if (Number.isNaN(fromMs)) return answered(problemOfTime(call, 'from'))
  const toMs = to === undefined ? undefined : fromTime(to)
  if (Number.isNaN(toMs)) return answered(problemOfTime(call, 'to'))
  const asked = actAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const wanted = {
    ...(actor !== undefined && { actor }),
    ...(act !== undefined && { act }),
    ...(subject !== undefined && { subject }),
    ...(fromMs !== undefined && { fromMs }),
    ...(toMs !== undefined && { toMs }),
  }
  const { staff } = host.platform.service
  const found = await staff.acts(staffOf(given), { ...wanted, ...asked.ask })
  const { rows, page, headers } = actPage(call, host, found, (row) => row.act)
  return done({ data: rows.map(toAct), page }, [], headers)
}
