import type { Mail, PlatformChange } from '@wekeza/platform'
import { MAIL_COLUMNS, mailValues } from '../rows/mails.ts'
import { insertApplication, setApplicationStatus, updateApplication } from './change-application.ts'
import { choosePlan, issueInvoice } from './change-billing.ts'
import { endSessions, insertDeveloper, setPassword } from './change-developer.ts'
import { endEmailTokens, insertEmailToken, useEmailToken } from './change-email-token.ts'
import { insertGoLive, moveGoLive } from './change-go-live.ts'
import { putMember, removeMember } from './change-member.ts'
import { grantLive, insertOrganisation } from './change-organisation.ts'
import { endSecret, insertSecret, replaceSecrets } from './change-secret.ts'
import { insertInto, type PlatformStep } from './platform-step.ts'

type Writers = {
  readonly [Kind in PlatformChange['kind']]: (
    change: Extract<PlatformChange, { kind: Kind }>,
  ) => readonly PlatformStep[]
}

const writers: Writers = {
  'insert-developer': insertDeveloper,
  'set-password': setPassword,
  'end-sessions': endSessions,
  'insert-organisation': insertOrganisation,
  'grant-live': grantLive,
  'put-member': putMember,
  'remove-member': removeMember,
  'insert-email-token': insertEmailToken,
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
  'send-mail': ({ mail }) => [insertMail(mail)],
  'choose-plan': choosePlan,
  'issue-invoice': issueInvoice,
}

/** The statements that write a change down, in their order, each with the guard that it asks for. */
export function stepsOfChange(change: PlatformChange): readonly PlatformStep[] {
  const write = writers[change.kind] as (change: PlatformChange) => readonly PlatformStep[]
  return write(change)
}

/** Due at once. */
function insertMail(mail: Mail): PlatformStep {
  return insertInto('mail', `${MAIL_COLUMNS}, due_at_ms`, [...mailValues(mail), mail.createdAtMs])
}
