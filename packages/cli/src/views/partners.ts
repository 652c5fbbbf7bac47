import type { Partner } from '@wekeza/sdk'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Partner>[] = [
  { title: 'organisation', text: ({ id }) => id },
  { title: 'name', text: ({ name }) => name, shrinks: true },
  {
    title: 'live',
    text: ({ live }) => (live ? 'yes' : 'no'),
    style: ({ live }) => (live ? 'green' : 'dim'),
  },
  { title: 'plan', text: ({ plan_id }) => plan_id },
  { title: 'test', text: ({ applications }) => String(applications.test), align: 'right' },
  { title: 'live apps', text: ({ applications }) => String(applications.live), align: 'right' },
  { title: 'members', text: ({ members }) => String(members), align: 'right', drops: true },
  { title: 'go-live', text: ({ go_live_status }) => go_live_status ?? '-' },
]

export const partnerTable: View<readonly Partner[]> = (partners) => table(partners, COLUMNS)
