import type { Schema } from '@wekeza/contract'
import { isTestBank, type PartnerView } from '@wekeza/platform'
import { toTime } from './to-time.ts'

export function toPartner({ organisation, ...partner }: PartnerView): Schema<'Partner'> {
  const { id, name, createdAtMs, live } = organisation
  const { members, applications, planId, goLiveStatus } = partner
  return {
    ...{ id, name, created_at: toTime(createdAtMs), live: live !== null },
    ...{ members, applications: toApplications(applications) },
    plan_id: planId,
    go_live_status: goLiveStatus,
  }
}

function toApplications({ all, ...counts }: PartnerView['applications']) {
  return {
    ...counts,
    all: all.map(({ id, name, bankKey, profile, status }) => ({
      ...{ id, name, profile, status },
      environment: isTestBank(bankKey) ? ('test' as const) : ('live' as const),
    })),
  }
}
