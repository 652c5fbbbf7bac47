import type { Consent } from './consent.ts'

/** Whether a consent can still end: it awaits its customer, or they have authorised it. */
export function isOpen({ status }: Pick<Consent, 'status'>): boolean {
  return status === 'awaiting_authorisation' || status === 'authorised'
}
