import {
  type Application,
  DEMO_PLAN,
  type IssuedSecret,
  type PlatformChange,
  type PlatformStore,
  usesSecret,
} from '@wekeza/platform'
import {
  demoApplications,
  demoDeveloper,
  demoOrganisation,
  SANDBOX_API_KEY,
  SANDBOX_PASSWORD_HASH,
  SANDBOX_SECRET,
} from '../demo-applications.ts'
import { shown } from './play-issuing.ts'

/** Plants what a newcomer starts with: an organisation, who owns it, its applications and their secrets. */
export async function plantDemo(store: PlatformStore): Promise<void> {
  const committed = await store.commit({ changes: [...ownership(), ...applications()] })
  if (committed.kind !== 'committed') throw new Error('the demo could not be planted')
}

function ownership(): PlatformChange[] {
  const { id: developerId, email } = demoDeveloper
  const passwordHash = SANDBOX_PASSWORD_HASH
  const { id: organisationId } = demoOrganisation
  return [
    { kind: 'insert-organisation', organisation: demoOrganisation },
    { kind: 'choose-plan', choice: DEMO_PLAN },
    { kind: 'insert-developer', developer: demoDeveloper },
    { kind: 'set-password', developerId, email, passwordHash, name: null, atMs: 0 },
    { kind: 'put-member', member: { organisationId, developerId, role: 'owner', joinedAtMs: 0 } },
  ]
}

function applications(): PlatformChange[] {
  const [first] = demoApplications
  const key = first && secretOf(first, 'ksandb0x00000', { kind: 'api_key', name: 'Demo key' })
  return [
    ...demoApplications.map((application, place): PlatformChange => {
      const id = `ssandb0x0000${place}`
      const secret = usesSecret(application)
        ? secretOf(application, id, { kind: 'client_secret', name: null })
        : null
      return { kind: 'insert-application', application, secret }
    }),
    ...(key ? [{ kind: 'insert-secret', secret: key, validBefore: 0 } as const] : []),
  ]
}

function secretOf(
  { id: applicationId }: Application,
  id: string,
  { kind, name }: Pick<IssuedSecret, 'kind' | 'name'>,
): IssuedSecret {
  const text = kind === 'api_key' ? SANDBOX_API_KEY : SANDBOX_SECRET
  const times = { createdAtMs: 0, endsAtMs: null, lastUsedAtMs: null }
  return { id, applicationId, kind, name, scopes: null, ...shown(text), ...times }
}
