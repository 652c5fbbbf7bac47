import { Command } from 'commander'
import { keyStates } from '../secrets/arrange-keys.ts'
import type { KeyRow } from '../secrets/key-store.ts'
import { type Keyring, openKey, openKeyring, signingJwk } from '../secrets/keyring.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { tableLines } from './table-lines.ts'
import { withPlatform } from './with-platform.ts'

export function keysListCommand(): Command {
  return new Command('list')
    .description('Which keys there are and what each does; it also shows that all can be opened')
    .option('--json', 'print one JSON object')
    .action(list)
}

interface Listed {
  readonly id: string
  readonly use: string
  /** as tokens and /oauth/jwks name it; null for keys that are never published */
  readonly kid: string | null
  readonly state: string
  readonly signs_from: string
  readonly verifies_until: string | null
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  await withPlatform(async (platform) => {
    const { stores, wall } = platform
    const readSecrets = () => openSecrets(platform)
    const keyring = await openKeyring({ store: stores.keys, readSecrets, wall })
    const rows = await stores.keys.list()
    const states = keyStates(rows, wall.nowMs())
    const keys = await Promise.all(
      rows.map((row) => listed(row, states.get(row.id) ?? 'ended', keyring)),
    )
    const order = keys.sort((a, b) => keyOf(b).localeCompare(keyOf(a)))
    const { masterKeys } = await readSecrets()
    const masters = masterKeys.map(({ id }) => id)
    if (json) return tell(JSON.stringify({ keys: order, master_keys: masters }))
    for (const line of linesOf(order)) tell(line)
    tell(`master key ${masters.join(', then ')}`)
  })
}

const keyOf = ({ use, signs_from }: Listed) => `${use} ${signs_from}`

async function listed(row: KeyRow, state: string, { envelope }: Keyring): Promise<Listed> {
  const text = openKey(row, envelope)
  const kid = row.use === 'signing' ? ((await signingJwk(text)).kid ?? null) : null
  const signs_from = new Date(row.startsAtMs).toISOString()
  const verifies_until = row.endsAtMs === null ? null : new Date(row.endsAtMs).toISOString()
  return { id: row.id, use: row.use, kid, state, signs_from, verifies_until }
}

function linesOf(keys: readonly Listed[]): string[] {
  const head = ['use', 'state', 'signs from', 'verifies until', 'kid']
  const rows = keys.map(({ use, state, signs_from, verifies_until, kid }) => [
    use,
    state,
    signs_from,
    verifies_until ?? 'no end is set',
    kid ?? '',
  ])
  return tableLines([head, ...rows])
}
