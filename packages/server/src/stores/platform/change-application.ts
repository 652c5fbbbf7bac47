import type { Application, PlatformChange } from '@wekeza/platform'
import { SECRET_COLUMNS, secretValues } from '../rows/application-secrets.ts'
import { APPLICATION_COLUMNS, applicationValues } from '../rows/applications.ts'
import { type ChangeOf, insertIf, insertInto, lockRow, type PlatformStep } from './platform-step.ts'

/** Two that ask for the same name at the same time wait for each other: one has it. */
export function insertApplication(change: ChangeOf<'insert-application'>): PlatformStep[] {
  const { application, secret } = change
  const { organisationId, bankKey, name } = application
  const row = insertIf({
    table: 'application',
    columns: APPLICATION_COLUMNS,
    values: applicationValues(application),
    condition: (at) => `NOT EXISTS (SELECT 1 FROM application AS other
      WHERE other.organisation_id = ${at(1)} AND other.bank = ${at(2)} AND other.name = ${at(3)})`,
    asked: [organisationId, bankKey, name],
  })
  return [
    lockRow('organisation', organisationId),
    { ...row, guard: 'application-name' },
    ...(secret ? [insertInto('application_secret', SECRET_COLUMNS, secretValues(secret))] : []),
  ]
}

export function updateApplication({
  id,
  settings,
}: ChangeOf<'update-application'>): PlatformStep[] {
  const { name, redirectUris, ipAllowList, jwks, tlsClientSubject } = settings
  const lists = [JSON.stringify(redirectUris), JSON.stringify(ipAllowList)] as const
  const proof = [jwks && JSON.stringify(jwks), tlsClientSubject] as const
  return [
    lockOrganisationOf(id),
    {
      sql: `UPDATE application
        SET name = $1, redirect_uris = $2, ip_allow_list = $3, jwks = $4, tls_client_subject = $5
        WHERE id = $6 AND NOT EXISTS (SELECT 1 FROM application AS other
          WHERE other.organisation_id = application.organisation_id AND other.bank = application.bank
            AND other.name = $7 AND other.id <> $8)`,
      values: [name, ...lists, ...proof, id, name, id],
      guard: 'application-name',
    },
  ]
}

export function setApplicationStatus(change: ChangeOf<'set-application-status'>): PlatformStep[] {
  const { id, status } = change
  const sql = 'UPDATE application SET status = $1 WHERE id = $2 AND status <> $3'
  return [{ sql, values: [status, id, status], guard: 'application-status' }]
}

/** The applications that a change leaves other than they were. */
export function changedApplication(change: PlatformChange): Application['id'] | undefined {
  const changes = change.kind === 'update-application' || change.kind === 'set-application-status'
  return changes ? change.id : undefined
}

function lockOrganisationOf(applicationId: string): PlatformStep {
  return {
    sql: `SELECT 1 FROM organisation
      WHERE id = (SELECT organisation_id FROM application WHERE id = $1) FOR NO KEY UPDATE`,
    values: [applicationId],
    lock: true,
  }
}
