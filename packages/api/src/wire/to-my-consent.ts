import type { Consent } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Host } from '../ports/host.ts'
import { toConsent } from './to-consent.ts'

/** A consent as its customer sees it: with the name of who asked. One that is gone since is named by its id. */
export async function toMyConsent(consent: Consent, host: Host): Promise<Schema<'MyConsent'>> {
  const application = await host.applications.get(consent.applicationId)
  return {
    consent: toConsent(consent, host.publicUrl),
    application_name: application?.name ?? consent.applicationId,
  }
}
