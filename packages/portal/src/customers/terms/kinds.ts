import type { Consent } from '@wekeza/sdk'

const LOOKING: readonly string[] = ['account_access', 'funds_confirmation']
const RENEWABLE: readonly string[] = ['account_access', 'recurring_payment', 'refunds']
const OPEN: readonly string[] = ['awaiting_authorisation', 'awaiting_co_holder', 'authorised']

/** Whether money moves under it. */
export const movesMoney = ({ kind }: Consent) => !LOOKING.includes(kind)

/** Whether it has not ended yet. */
export const isOpen = ({ status }: Consent) => OPEN.includes(status)

/** Whether its kind can last longer; the platform knows besides whether every holder had to sign. */
export const isRenewable = ({ kind, status }: Consent) =>
  status === 'authorised' && RENEWABLE.includes(kind)
