import type { ConsentAct, MyConsentDetail, MyProfile, Receipt } from '@wekeza/sdk'
import { useConsent, useStory } from '../consents/use-consents.ts'
import { useMe } from '../use-me.ts'

/** What the page of one consent shows. */
export interface Shown {
  readonly me: MyProfile
  readonly detail: MyConsentDetail
  readonly story: {
    readonly acts: readonly ConsentAct[]
    readonly receipts: readonly Receipt[]
    readonly hasMore: boolean
  }
}

/** Asked for at the same time, and shown together, so that nothing jumps. */
export function usePage(consentId: string) {
  const me = useMe()
  const consent = useConsent(consentId)
  const story = useStory(consentId)
  const data =
    me.data && consent.data && story.data
      ? { me: me.data, detail: consent.data, story: story.data }
      : undefined
  return {
    data,
    /** known first where the list has asked for it already */
    detail: consent.data,
    error: me.error ?? consent.error ?? story.error,
    refetch: () => Promise.all([me.refetch(), consent.refetch(), story.refetch()]),
  }
}
