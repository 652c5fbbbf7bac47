import { resolve } from 'node:path'
import { allScopes, applicationScopes } from '@wekeza/contract'
import {
  type Application,
  DEMO_APPLICATIONS,
  DEMO_BANK,
  DEMO_DEVELOPER,
  DEMO_ORGANISATION,
  DEMO_PLAN,
  DEMO_STAFF,
  type Issued,
  isTestBank,
  type PlatformStore,
  usesSecret,
} from '@wekeza/platform'
import type { AuditEntry } from '../audit/audit-log.ts'
import { TEST_CODE } from '../identity/pages/code-field.ts'
import { newPassword } from '../identity/passwords/new-password.ts'
import {
  type ClientCredentials,
  type DeveloperCredentials,
  keepCredentials,
  type StaffCredentials,
} from './keep-credentials.ts'
import { type Ground, groundOf, operatorAt, type RuleGround } from './manage-secrets.ts'
import type { Platform } from './open-platform.ts'

export interface SeedOptions {
  readonly baseUrl: string
  readonly credentialsFile: string | undefined
  /** whether somebody can sign in as developer and as staff; default yes */
  readonly people?: boolean
}

/** What was created, with what opens it, which is kept nowhere. */
export interface Seeded {
  readonly applications: readonly ClientCredentials[]
  /** undefined: it was there already, or something is live here */
  readonly developer: DeveloperCredentials | undefined
  /** undefined: as above */
  readonly staff: StaffCredentials | undefined
}

/**
 * Plants what a newcomer starts with; what is there already stays as it is.
 * @throws {Trouble} if a file of secrets is wanted that nobody can write any more
 */
export async function seedDemo(
  platform: Ground & Pick<Platform, 'banks'>,
  { baseUrl, credentialsFile, people = true }: SeedOptions,
): Promise<Seeded> {
  const store = platform.stores.platform
  await platform.banks.open(DEMO_BANK)
  const rules = await groundOf(platform)
  const planned = await missingApplications(store, rules)
  const password = people && (await wantsDeveloper(store)) ? newPassword() : undefined
  const seeded: Seeded = {
    applications: planned.map(({ application: { id, name }, issued }) => ({
      client_id: id,
      ...(issued && { client_secret: issued.text }),
      name,
    })),
    developer: password === undefined ? undefined : { email: DEMO_DEVELOPER.email, password },
    staff: people ? await newStaff(platform) : undefined,
  }
  // Before the rows: a crash between the two must not leave secrets that nobody has.
  if (credentialsFile) await keepCredentials(resolve(credentialsFile), baseUrl, seeded)
  await requireDemoOrganisation(store, platform)
  for (const one of planned) await plantApplication(store, one, platform)
  if (password !== undefined) await plantDeveloper(store, rules, password, platform)
  if (seeded.staff) await plantStaff(platform, seeded.staff)
  return seeded
}

interface Planned {
  readonly application: Application
  readonly issued: Issued | undefined
}

/** They have their own ids, so that they are told from each other in every example. */
async function missingApplications(
  store: PlatformStore,
  { secrets, wall }: RuleGround,
): Promise<Planned[]> {
  const nowMs = wall.nowMs()
  const known = new Set((await store.applications.list()).map(({ id }) => id))
  const missing = DEMO_APPLICATIONS.filter(({ id }) => !known.has(id))
  return missing.map((one) => {
    const scopes = one.profile === 'machine' ? applicationScopes : allScopes
    const application: Application = { ...one, scopes, status: 'active', createdAtMs: nowMs }
    const secret = { application, kind: 'client_secret' } as const
    return {
      application,
      issued: usesSecret(application) ? secrets.issue(secret, nowMs) : undefined,
    }
  })
}

async function wantsDeveloper(store: PlatformStore): Promise<boolean> {
  if (await store.developers.get(DEMO_DEVELOPER.id)) return false
  return isPlayed(store)
}

/** Where money is real there is nobody whom everybody knows. */
async function isPlayed({ applications }: Pick<PlatformStore, 'applications'>): Promise<boolean> {
  return (await applications.bankKeys()).every(isTestBank)
}

/** Whoever works at the demo's bank, if nobody does; the second step is the code of all test banks. */
async function newStaff({ stores }: Ground): Promise<StaffCredentials | undefined> {
  if ((await stores.credentials('staff').count(DEMO_BANK)) > 0) return undefined
  if (!(await isPlayed(stores.platform))) return undefined
  return { username: DEMO_STAFF.username, password: newPassword(), code: TEST_CODE }
}

function plantStaff(ground: Ground, { username, password }: StaffCredentials): Promise<void> {
  const staff = ground.stores.credentials('staff')
  const entry: AuditEntry = {
    ...{ ...operatorAt(ground), bank: DEMO_BANK, subject: DEMO_STAFF.id },
    ...{ act: 'password.set', facts: { by: 'generated' } },
  }
  return staff.set(DEMO_BANK, DEMO_STAFF.id, username, password, entry)
}

async function requireDemoOrganisation(store: PlatformStore, ground: Ground): Promise<void> {
  if (await store.organisations.get(DEMO_ORGANISATION.id)) return
  const organisation = { ...DEMO_ORGANISATION, createdAtMs: ground.wall.nowMs() }
  await store.commit({
    changes: [
      { kind: 'insert-organisation', organisation },
      { kind: 'choose-plan', choice: DEMO_PLAN },
    ],
  })
}

async function plantApplication(
  store: PlatformStore,
  { application, issued }: Planned,
  ground: Ground,
): Promise<void> {
  const { id, bankKey, profile } = application
  await store.commit({
    changes: [{ kind: 'insert-application', application, secret: issued?.secret ?? null }],
    act: {
      ...operatorAt(ground),
      bank: bankKey,
      act: 'application.created',
      subject: id,
      facts: { profile },
    },
  })
}

/** Who owns the demo organisation, with a proved mailbox that nobody has. */
async function plantDeveloper(
  store: PlatformStore,
  { passwords }: RuleGround,
  password: string,
  ground: Ground,
): Promise<void> {
  const by = operatorAt(ground)
  const { atMs } = by
  const { id: developerId, email, name } = DEMO_DEVELOPER
  const developer = {
    ...{ id: developerId, email, name, generation: 0, createdAtMs: atMs, verifiedAtMs: null },
    status: 'unverified' as const,
  }
  const passwordHash = await passwords.hash(password)
  const member = {
    ...{ organisationId: DEMO_ORGANISATION.id, developerId, joinedAtMs: atMs },
    role: 'owner' as const,
  }
  await store.commit({
    changes: [
      { kind: 'insert-developer', developer },
      { kind: 'set-password', developerId, email, passwordHash, name, atMs },
      { kind: 'put-member', member },
    ],
    act: { ...by, bank: 'platform', act: 'developer.confirmed', subject: developerId, facts: {} },
  })
}
