import { actOf, type By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { Application } from './application.ts'

/**
 * Suspends an application, or lets it go on: only its own bank may, and to another it is not told from none.
 * It bites on the next request, since each reads the application anew.
 */
export function setApplicationStatus(
  application: Application | undefined,
  asked: {
    readonly applicationId: string
    readonly status: Application['status']
    readonly reason?: string
  },
  bankKey: string,
  by: By,
): PlatformDecision<{ application: Application }> {
  const { applicationId, status, reason } = asked
  if (application?.bankKey !== bankKey) {
    return refuse({ code: 'application_not_found', applicationId })
  }
  if (application.status === status) return { ok: true, application, changes: [] }
  const act = status === 'suspended' ? 'application.suspended' : 'application.reinstated'
  const facts: Readonly<Record<string, string>> = reason === undefined ? {} : { reason }
  return {
    ok: true,
    application: { ...application, status },
    changes: [{ kind: 'set-application-status', id: application.id, status }],
    act: actOf(by, { bank: bankKey, act, subject: application.id, facts }),
  }
}
