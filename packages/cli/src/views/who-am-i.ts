import type { WhoAmI } from '../developing/who-am-i.ts'
import { type CardRow, card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import type { View } from '../output/view.ts'
import { applicationRows } from './applications.ts'
import { developerRows } from './developers.ts'

export const whoAmICard: View<WhoAmI> = (who) =>
  card([
    ['platform', who.base_url],
    ['profile', who.profile],
    ...applicationPart(who),
    ...developerPart(who),
  ])

function applicationPart({ application, application_problem, client_id }: WhoAmI): CardRow[] {
  if (application) return applicationRows(application)
  return [
    ['application', client_id ?? 'none'],
    ['', client_id && application_problem],
  ]
}

function developerPart({ developer, developer_problem, session_ends_at: end }: WhoAmI): CardRow[] {
  if (!developer) return [['developer', developer_problem]]
  return [...developerRows(developer), ['session', end && `until ${formatTime(end)}`]]
}
