import { type Authority, createAuthority, type Issued, type Wanted } from './authority.ts'

/** One file of the set. */
export interface PracticeFile {
  readonly name: string
  readonly content: string
  /** what it is for, in a few words */
  readonly about: string
}

export const CLIENT_SUBJECT = 'CN=practice-client,O=Wekeza Practice,C=KE'
const OTHER_SUBJECT = 'CN=other-client,O=Wekeza Practice,C=KE'

const DAY_MS = 86_400_000
const AUTHORITY_DAYS = 365
const CERTIFICATE_DAYS = 90

/**
 * Makes all that is needed to try mutual TLS, the ways in which it must fail included: an authority, a server, two
 * clients, and the first one with certificates that have expired, were revoked, or are of somebody else's authority.
 * @param hosts names and addresses that the server is reached by
 */
export async function practiceSet(
  hosts: readonly string[],
  nowMs: number,
): Promise<readonly PracticeFile[]> {
  const day = (days: number) => new Date(nowMs + days * DAY_MS)
  const authorityTimes = { from: day(-30), to: day(AUTHORITY_DAYS) }
  const now = { from: day(-1), to: day(CERTIFICATE_DAYS) }
  const ours = await createAuthority('CN=Wekeza Practice CA,C=KE', authorityTimes)
  const others = await createAuthority('CN=Somebody Else CA,C=KE', authorityTimes)
  const client: Wanted = { subject: CLIENT_SUBJECT, purpose: 'client', ...now }
  const other: Wanted = { ...client, subject: OTHER_SUBJECT }
  const server: Wanted = {
    subject: 'CN=Wekeza Practice Server,C=KE',
    purpose: 'server',
    hosts,
    ...now,
  }
  const revoked = await ours.issue(client)
  return [
    {
      name: 'ca.pem',
      content: ours.certificate,
      about: 'the authority: trust it as a client, and name it to the server',
    },
    { name: 'ca-key.pem', content: ours.key, about: 'its key, for nothing but practice' },
    ...files('server', await ours.issue(server), `the server, as ${hosts.join(', ')}`),
    ...files('client', await ours.issue(client), 'a client that is let in'),
    ...files('client-other', await ours.issue(other), 'another client that is let in'),
    ...files(
      'client-expired',
      await expired(ours, client, day),
      'the same client, expired yesterday',
    ),
    ...files('client-revoked', revoked, 'the same client, on the list of revoked certificates'),
    ...files(
      'client-wrong-issuer',
      await others.issue(client),
      "the same client, by somebody else's authority",
    ),
    {
      name: 'crl.pem',
      content: await ours.revoke([revoked.serial], now),
      about: 'the list of revoked certificates',
    },
  ]
}

function expired(ours: Authority, client: Wanted, day: (days: number) => Date): Promise<Issued> {
  return ours.issue({ ...client, from: day(-30), to: day(-1) })
}

function files(name: string, { certificate, key }: Issued, about: string): PracticeFile[] {
  return [
    { name: `${name}.pem`, content: certificate, about },
    { name: `${name}-key.pem`, content: key, about: 'its key' },
  ]
}
