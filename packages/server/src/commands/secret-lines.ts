import { type IssuedSecret, isValid } from '@wekeza/platform'
import type { Issued } from '../secrets/issue-secret.ts'
import { tell } from '../tell.ts'
import { tableLines } from './table-lines.ts'

/** Tells of secrets what may be told: which they are, not what they are. */
export function tellSecrets(
  secrets: readonly IssuedSecret[],
  nowMs: number,
  json: boolean | undefined,
): void {
  if (json) {
    tell(JSON.stringify(secrets.map((one) => wireOf(one, nowMs))))
  } else {
    for (const line of listLines(secrets, nowMs)) tell(line)
  }
}

/** Tells a new secret, once. */
export function tellIssued({ text, secret }: Issued, json: boolean | undefined): void {
  if (json) {
    tell(JSON.stringify({ id: secret.id, application_id: secret.applicationId, secret: text }))
  } else {
    tell(`id      ${secret.id}`)
    tell(`secret  ${text}`)
    tell('It is not kept here and is not shown again: store it now.')
  }
}

function listLines(secrets: readonly IssuedSecret[], nowMs: number): string[] {
  const head = ['id', 'name', 'ends with', 'created', 'last used', 'valid']
  const rows = secrets.map((one) => [
    one.id,
    one.name ?? '',
    one.lastFour === '' ? '' : `…${one.lastFour}`,
    timeOf(one.createdAtMs) ?? '',
    timeOf(one.lastUsedAtMs) ?? 'never',
    validity(one, nowMs),
  ])
  return tableLines([head, ...rows])
}

function validity(secret: IssuedSecret, nowMs: number): string {
  if (!isValid(secret, nowMs)) return 'no, it has ended'
  const end = timeOf(secret.endsAtMs)
  return end === null ? 'yes' : `until ${end}`
}

function wireOf(secret: IssuedSecret, nowMs: number) {
  return {
    id: secret.id,
    application_id: secret.applicationId,
    name: secret.name,
    scopes: secret.scopes,
    last_four: secret.lastFour,
    created_at: timeOf(secret.createdAtMs),
    last_used_at: timeOf(secret.lastUsedAtMs),
    ends_at: timeOf(secret.endsAtMs),
    valid: isValid(secret, nowMs),
  }
}

function timeOf(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString()
}
