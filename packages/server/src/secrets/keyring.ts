import type { Clock } from '@wekeza/bank'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { Trouble } from '../trouble.ts'
import { arrangeKeys } from './arrange-keys.ts'
import { createEnvelope, type Envelope, Unopened } from './envelope.ts'
import { KEY_TABLE, KEY_USES, type KeyRow, type KeyStore, type KeyUse } from './key-store.ts'
import { firstKeys, newKey } from './new-key.ts'
import type { Secrets } from './secrets.ts'

/** The keys in force: of each use the first signs, all verify. */
export interface Keys {
  /** private, ES256, each with its kid */
  readonly signingJwks: readonly JWK[]
  readonly cookieKeys: readonly string[]
  readonly cursorSecrets: readonly Uint8Array[]
}

/** The keys of a server, which follow what stands in the database. */
export interface Keyring {
  current(): Keys
  /** seals what must be read again */
  readonly envelope: Envelope
  /** Reads anew what stands in the database, and tells those who asked if the keys in force are others now. */
  refresh(): Promise<void>
  /** Calls back before others come into force. */
  onChange(listener: (keys: Keys) => Promise<void>): void
}

export interface KeyringParts {
  readonly store: KeyStore
  /** read anew at each refresh: a master key that was added to the file opens what it sealed */
  readSecrets(): Promise<Secrets>
  readonly wall: Clock
}

/**
 * Opens the keys of a database, and makes the first ones where there are none.
 * @throws {Trouble} if they were sealed by a master key that is not in secrets.json
 */
export async function openKeyring({ store, readSecrets, wall }: KeyringParts): Promise<Keyring> {
  let secrets = await readSecrets()
  const envelope = createEnvelope(() => secrets.masterKeys)
  const listeners: ((keys: Keys) => Promise<void>)[] = []
  await writeFirst(store, envelope, secrets, wall.nowMs())
  let rows = inForce(await store.list(), wall.nowMs())
  let keys = await openAll(rows, envelope)

  async function refresh(): Promise<void> {
    secrets = await readSecrets()
    const found = inForce(await store.list(), wall.nowMs())
    if (orderOf(found) === orderOf(rows)) return
    const opened = await openAll(found, envelope)
    for (const listener of listeners) await listener(opened)
    rows = found
    keys = opened
  }
  return {
    current: () => keys,
    envelope,
    refresh,
    onChange: (listener) => void listeners.push(listener),
  }
}

/** The first keys have fixed ids: of servers that start together, one writes them and all read those. */
async function writeFirst(
  store: KeyStore,
  envelope: Envelope,
  { first }: Secrets,
  nowMs: number,
): Promise<void> {
  const there = new Set((await store.list()).map(({ use }) => use))
  const added: KeyRow[] = []
  for (const use of KEY_USES.filter((one) => !there.has(one))) {
    const texts = first ? firstKeys(use, first) : [await newKey(use)]
    // The earlier it stands in the file, the later it started: so that the first goes on signing.
    for (const [index, text] of texts.entries()) {
      const id = `${use}_first${index === 0 ? '' : `_${index}`}`
      const sealed = envelope.seal({ table: KEY_TABLE, row: id }, text)
      added.push({ id, use, sealed, createdAtMs: nowMs, startsAtMs: nowMs - index, endsAtMs: null })
    }
  }
  if (added.length > 0) await store.write(added, [])
}

type Rows = Readonly<Record<KeyUse, readonly KeyRow[]>>

function inForce(rows: readonly KeyRow[], nowMs: number): Rows {
  const of = (use: KeyUse) => arrangeKeys(rows, use, nowMs)
  return { signing: of('signing'), cookie: of('cookie'), cursor: of('cursor') }
}

function orderOf(rows: Rows): string {
  return KEY_USES.map((use) => rows[use].map(({ id }) => id).join(' ')).join('|')
}

async function openAll(rows: Rows, envelope: Envelope): Promise<Keys> {
  const of = (use: KeyUse) => rows[use].map((row) => openKey(row, envelope))
  return {
    signingJwks: await Promise.all(of('signing').map(signingJwk)),
    cookieKeys: of('cookie'),
    cursorSecrets: of('cursor').map((text) => Buffer.from(text, 'base64url')),
  }
}

/** @throws {Trouble} if it does not open */
export function openKey({ id, sealed }: KeyRow, envelope: Envelope): string {
  try {
    return envelope.open({ table: KEY_TABLE, row: id }, sealed)
  } catch (cause) {
    if (!(cause instanceof Unopened)) throw cause
    throw new Trouble(
      `The key ${id} in the database does not open: ${cause.message} Put the secrets.json back that belongs to this database. If it is lost for good: DELETE FROM ${KEY_TABLE}, and everybody signs in anew.`,
    )
  }
}

/** Named by its thumbprint (RFC 7638), so that it has the same name on every server. */
export async function signingJwk(text: string): Promise<JWK> {
  const jwk = JSON.parse(text) as JWK
  return { ...jwk, kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) }
}
