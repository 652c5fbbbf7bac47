import type { Application } from '../applications/application.ts'
import { setApplicationStatus } from '../applications/set-application-status.ts'
import type { By } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import { tellOwners } from './tell.ts'

type StatusAsk = Parameters<typeof setApplicationStatus>[1]

/** Suspends an application of a bank, or lets it go on, and writes to each owner of its organisation. */
export async function setStatusAndTell(
  ports: PlatformPorts,
  asked: StatusAsk,
  bankKey: string,
  by: By,
): Promise<PlatformDecision<{ application: Application }>> {
  const application = await ports.store.applications.get(asked.applicationId)
  const decided = setApplicationStatus(application, asked, bankKey, by)
  if (!decided.ok || decided.changes.length === 0) return decided
  const mails = await tellOwners(ports, decided.application)
  return { ...decided, changes: [...decided.changes, ...mails] }
}
