import type { ReadinessCheck, ReadinessEvidence, ReadinessName } from '../readiness.ts'
import { answeredSuccessfully } from './answered-successfully.ts'
import { handled429 } from './handled-429.ts'
import { handledRevokedConsent } from './handled-revoked-consent.ts'
import { noClientErrors } from './no-client-errors.ts'
import { restrictedAddresses } from './restricted-addresses.ts'
import { retriedWithSameKey } from './retried-with-same-key.ts'
import { handlesDuplicates, verifiedSignatures } from './webhooks.ts'

/** The evidence, requests and probes each from the oldest to the newest. */
export type Seen = ReadinessEvidence

export type Verdict = Pick<ReadinessCheck, 'passed' | 'reason' | 'lastSeenAtMs'>

interface Check {
  readonly name: ReadinessName
  readonly weight: number
  judge(seen: Seen): Verdict
}

/** What counts how much; together they make 100. */
// biome-ignore format: the table is read by its columns
export const CHECKS: readonly Check[] = [
  { name: 'answered_successfully',   weight: 20, judge: answeredSuccessfully },
  { name: 'handled_429',             weight: 15, judge: handled429 },
  { name: 'retried_with_same_key',   weight: 10, judge: retriedWithSameKey },
  { name: 'handled_revoked_consent', weight: 15, judge: handledRevokedConsent },
  { name: 'verified_signatures',     weight: 15, judge: verifiedSignatures },
  { name: 'handles_duplicates',      weight: 10, judge: handlesDuplicates },
  { name: 'restricted_addresses',    weight: 5,  judge: restrictedAddresses },
  { name: 'no_client_errors',        weight: 10, judge: noClientErrors },
]
