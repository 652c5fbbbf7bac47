import {
  type Application,
  type ApplicationAsk,
  createApplication as decide,
  type Issued,
  type Organisation,
  type PlatformChange,
} from '@wekeza/platform'
import { Trouble } from '../trouble.ts'
import { commitDecided } from './commit-decided.ts'
import { type Ground, groundOf, operatorAt } from './manage-secrets.ts'

export interface Created {
  readonly application: Application
  /** null where there is none */
  readonly issued: Issued | null
}

/**
 * What the bank's own application on the live bank has of its own: nothing. What it does, customers and staff do, each
 * in a session of theirs; no approval of a partner stands behind it.
 */
const BANKS_OWN = { scopes: [], rails: [] }

/**
 * Makes an application on its organisation's test bank, or the bank's own on the live bank, with its first secret if it
 * has one; and the organisation, if it is not there.
 * @throws {Trouble} if something of it does not fit
 */
export async function createApplication(
  ground: Ground,
  organisationId: string,
  asked: ApplicationAsk,
): Promise<Created> {
  if (asked.environment === 'live' && asked.profile !== 'first-party') {
    throw new Trouble(
      'On the live bank an operator makes the bank’s own application alone, with --profile first-party. Partners go live by their own request.',
    )
  }
  const store = ground.stores.platform
  const rules = await groundOf(ground)
  return commitDecided(store, async () => {
    const by = operatorAt(ground)
    const found = await store.organisations.get(organisationId)
    const organisation = found ?? newOrganisation(organisationId, by.atMs)
    const others = await store.applications.ofOrganisation(organisationId)
    const standing =
      asked.environment === 'live' ? { ...organisation, live: BANKS_OWN } : organisation
    const decided = await decide({ organisation: standing, others }, asked, rules, by)
    if (!decided.ok || found) return decided
    const founding: PlatformChange = { kind: 'insert-organisation', organisation }
    return { ...decided, changes: [founding, ...decided.changes] }
  })
}

/** Named by its id, until somebody gives it another name. */
function newOrganisation(id: string, createdAtMs: number): Organisation {
  return { id, name: id, createdAtMs, live: null }
}
