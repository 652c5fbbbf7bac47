import type { ApiKey, Application, ClientSecret } from '@wekeza/sdk'
import { type CardRow, card } from '../output/card.ts'
import { formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Application>[] = [
  { title: 'application', text: ({ id }) => id },
  { title: 'name', text: ({ name }) => name, shrinks: true },
  { title: 'bank', text: ({ environment }) => environment },
  { title: 'kind', text: ({ profile }) => profile },
  {
    title: 'status',
    text: ({ status }) => status,
    style: ({ status }) => (status === 'active' ? 'green' : 'red'),
  },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10), drops: true },
]

export const applicationTable: View<readonly Application[]> = (applications) =>
  table(applications, COLUMNS)

/** Where a secret is, or what it is: it is told this once. */
export interface Issuance {
  readonly kept_in?: string
  readonly client_secret?: string | null
  readonly api_key?: string
}

/** An application, and its secret where it is new. */
export const applicationCard: View<Application & Issuance> = (application) =>
  withIssued(
    [...applicationRows(application), ['made', formatTime(application.created_at)]],
    application,
  )

export function applicationRows(application: Application): CardRow[] {
  const { id, name, environment, profile, status, organisation_id, scopes } = application
  return [
    ['application', `${id}, ${name}`],
    ['status', status === 'active' ? status : `${status}: everything that it asks is refused`],
    ['bank', environment === 'live' ? 'the live bank' : 'the test bank of its organisation'],
    ['organisation', organisation_id],
    ['kind', profile],
    ['scopes', scopes.join(' ')],
    ['may call from', application.ip_allow_list.join(', ') || 'everywhere'],
    ['returns to', application.redirect_uris.join(', ') || null],
    ['keys', keyIds(application)],
    ['certificate', application.tls_client_subject],
  ]
}

function keyIds({ jwks }: Application): string | null {
  if (!jwks) return null
  return jwks.keys.map(({ kid, kty }) => String(kid ?? kty)).join(', ')
}

/** A secret stands on a line of its own: it is longer than most cards are wide, and is to be copied whole. */
function withIssued(rows: readonly CardRow[], issued: Issuance): string {
  const { kept_in: file, client_secret, api_key } = issued
  const text = client_secret ?? api_key
  const kept: CardRow = ['kept in', file ? `${file}, which only you can read (0600)` : null]
  const told = text ? `\n\nthe secret, told this once:\n${text}` : ''
  return card([...rows, kept]) + told
}

const until = (time: string | null): string => (time === null ? 'no end' : formatTime(time))
const hasEnded = (time: string | null): boolean => time !== null && Date.parse(time) <= Date.now()
const lastUse = (time: string | null): string => (time === null ? 'never' : formatTime(time))

const SECRETS: readonly Column<ClientSecret>[] = [
  { title: 'secret', text: ({ id }) => id },
  { title: 'ends with', text: ({ last_four }) => `…${last_four}` },
  {
    title: 'good until',
    text: ({ ends_at }) => (hasEnded(ends_at) ? 'it has ended' : until(ends_at)),
    style: ({ ends_at }) => (hasEnded(ends_at) ? 'dim' : 'green'),
  },
  { title: 'last used', text: ({ last_used_at }) => lastUse(last_used_at) },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10), drops: true },
]

export const clientSecretTable: View<readonly ClientSecret[]> = (secrets) => table(secrets, SECRETS)

export const clientSecretCard: View<ClientSecret & Issuance> = (secret) =>
  withIssued(
    [
      ['secret id', secret.id],
      ['good until', until(secret.ends_at)],
      ['last used', secret.last_used_at && lastUse(secret.last_used_at)],
    ],
    secret,
  )

/** A key of earlier days says nothing of its scopes, and has those of its application. */
const scopesOf = ({ scopes }: ApiKey): string => scopes?.join(' ') ?? 'all of its application'

const KEYS: readonly Column<ApiKey>[] = [
  { title: 'key', text: ({ id }) => id },
  { title: 'name', text: ({ name }) => name, shrinks: true },
  { title: 'scopes', text: scopesOf, shrinks: true },
  {
    title: 'good until',
    text: ({ expires_at }) => (hasEnded(expires_at) ? 'it has ended' : until(expires_at)),
    style: ({ expires_at }) => (hasEnded(expires_at) ? 'dim' : 'green'),
  },
  { title: 'last used', text: ({ last_used_at }) => lastUse(last_used_at), drops: true },
  { title: 'ends with', text: ({ last_four }) => `…${last_four}`, drops: true },
]

export const apiKeyTable: View<readonly ApiKey[]> = (keys) => table(keys, KEYS)

export const apiKeyCard: View<ApiKey & Issuance> = (key) =>
  withIssued(
    [
      ['key id', key.id],
      ['name', key.name],
      ['scopes', scopesOf(key)],
      ['good until', until(key.expires_at)],
      ['last used', key.last_used_at && lastUse(key.last_used_at)],
    ],
    key,
  )
