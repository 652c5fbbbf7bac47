import { answered, done, failed, type Operation } from '../../operation.ts'
import { actAsk, actPage } from '../../paging/act-page.ts'
import { toMembersAct } from '../../wire/to-act.ts'

/** GET /v1/organisations/{organisation_id}/acts: who did what in it, newest first, in pages. */
export const listOrganisationActs: Operation<'listOrganisationActs'> = async (given) => {
  const { call, host, developer, params } = given
  const asked = actAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const { organisations } = host.platform.service
  const found = await organisations.acts(developer.id, params.organisation_id ?? '', asked.ask)
  if (!found.ok) return failed(found.failure)
  const { rows, page, headers } = actPage(call, host, found.acts, ({ act }) => act)
  return done({ data: rows.map(toMembersAct), page }, [], headers)
}
