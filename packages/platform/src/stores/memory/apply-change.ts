import type { PlatformChange, PlatformGuard } from '../../commit/platform-change.ts'
import { choosePlan, issueInvoice } from './billing.ts'
import { insertApplication, setApplicationStatus, updateApplication } from './change-application.ts'
import {
  endEmailTokens,
  endSessions,
  insertDeveloper,
  setPassword,
  useEmailToken,
} from './change-developer.ts'
import { grantLive, insertGoLive, moveGoLive } from './change-go-live.ts'
import { putMember, removeMember } from './change-member.ts'
import { endSecret, insertSecret, replaceSecrets } from './change-secret.ts'
import type { Journal } from './journal.ts'
import type { Tables } from './tables.ts'

/** The changes of one kind. */
export type ChangeOf<Kind extends PlatformChange['kind']> = Extract<PlatformChange, { kind: Kind }>

type Applying = {
  readonly [Kind in PlatformChange['kind']]: (
    tables: Tables,
    change: ChangeOf<Kind>,
    journal: Journal,
  ) => PlatformGuard | undefined
}

const applying: Applying = {
  'insert-developer': insertDeveloper,
  'set-password': setPassword,
  'end-sessions': endSessions,
  'insert-organisation': ({ organisations }, { organisation }, journal) =>
    journal.insert(organisations, organisation.id, organisation),
  'put-member': putMember,
  'remove-member': removeMember,
  'insert-email-token': ({ emailTokens }, { token }, journal) =>
    journal.insert(emailTokens, token.hash, token),
  'use-email-token': useEmailToken,
  'end-email-tokens': endEmailTokens,
  'insert-application': insertApplication,
  'update-application': updateApplication,
  'set-application-status': setApplicationStatus,
  'insert-secret': insertSecret,
  'replace-secrets': replaceSecrets,
  'end-secret': endSecret,
  'insert-go-live': insertGoLive,
  'move-go-live': moveGoLive,
  'grant-live': grantLive,
  'send-mail': ({ mails }, { mail }, journal) =>
    journal.insert(mails, mail.id, { mail, dueAtMs: mail.createdAtMs, kept: true }),
  'choose-plan': choosePlan,
  'issue-invoice': issueInvoice,
}

/** Applies one change. @returns the guard that did not hold */
export function applyChange<Kind extends PlatformChange['kind']>(
  tables: Tables,
  change: ChangeOf<Kind>,
  journal: Journal,
): PlatformGuard | undefined {
  const apply: Applying[Kind] = applying[change.kind as Kind]
  return apply(tables, change, journal)
}
