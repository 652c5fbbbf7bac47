import { ORGANISATION_COLUMNS, organisationValues } from '../rows/organisations.ts'
import { type ChangeOf, insertInto, type PlatformStep } from './platform-step.ts'

export function insertOrganisation({
  organisation,
}: ChangeOf<'insert-organisation'>): PlatformStep[] {
  return [insertInto('organisation', ORGANISATION_COLUMNS, organisationValues(organisation))]
}

export function grantLive({
  organisationId,
  scopes,
  rails,
}: ChangeOf<'grant-live'>): PlatformStep[] {
  const sql = 'UPDATE organisation SET live_scopes = $1, live_rails = $2 WHERE id = $3'
  const values = [JSON.stringify(scopes), JSON.stringify(rails), organisationId]
  return [{ sql, values, must: true }]
}
