import type { Application } from '../../applications/application.ts'
import { isTaken } from '../../applications/create-application.ts'
import type { PlatformGuard } from '../../commit/platform-change.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import type { Tables } from './tables.ts'

export function insertApplication(
  tables: Tables,
  { application, secret }: ChangeOf<'insert-application'>,
  journal: Journal,
): PlatformGuard | undefined {
  requireRow(tables.organisations, application.organisationId)
  if (hasNamesake(tables, application)) return 'application-name'
  journal.insert(tables.applications, application.id, application)
  if (secret) journal.insert(tables.secrets, secret.id, secret)
  return undefined
}

export function updateApplication(
  tables: Tables,
  { id, settings }: ChangeOf<'update-application'>,
  journal: Journal,
): PlatformGuard | undefined {
  const updated = { ...requireRow(tables.applications, id), ...settings }
  if (hasNamesake(tables, updated)) return 'application-name'
  journal.put(tables.applications, id, updated)
  return undefined
}

export function setApplicationStatus(
  { applications }: Tables,
  { id, status }: ChangeOf<'set-application-status'>,
  journal: Journal,
): PlatformGuard | undefined {
  const before = applications.get(id)
  if (!before || before.status === status) return 'application-status'
  journal.put(applications, id, { ...before, status })
  return undefined
}

function hasNamesake({ applications }: Tables, { id, name, bankKey, organisationId }: Application) {
  const others = [...applications.values()].filter(
    (one) => one.id !== id && one.organisationId === organisationId,
  )
  return isTaken(name, bankKey, others)
}
