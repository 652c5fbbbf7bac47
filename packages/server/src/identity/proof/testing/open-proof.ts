import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allScopes } from '@wekeza/contract'
import { type Application, DEMO_BANK, DEMO_ORGANISATION } from '@wekeza/platform'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { CLIENT_SUBJECT, practiceSet } from '../../../certs/practice-set.ts'
import { writeFiles } from '../../../certs/write-files.ts'
import type { Config } from '../../../config/config.ts'
import { readConfig } from '../../../config/read-config.ts'
import { openPlatform } from '../../../platform/open-platform.ts'
import { seedDemo } from '../../../platform/seed-demo.ts'
import { startServer } from '../../../start-server.ts'
import { plantApplication } from '../../../testing/plant-application.ts'
import { type TlsIdentity, tlsFetch } from './tls-fetch.ts'

export const REDIRECT_URI = 'https://app.example/callback'
const UNITS = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }

/** The private key of an application, with the name that its public one is registered by. */
export interface ClientKey {
  readonly jwk: JWK
  readonly kid: string
  readonly publicJwk: JWK
}

export type Proof = Awaited<ReturnType<typeof openProof>>

/** Which of the practice certificates a caller holds. */
export type Held =
  | 'client'
  | 'client-other'
  | 'client-expired'
  | 'client-revoked'
  | 'client-wrong-issuer'

/**
 * The running server over TLS, on a data folder of its own, with applications of each profile: nothing in it is a
 * stand-in, and what comes after talks to it over the network only.
 */
export async function openProof(options: Partial<Config> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-proof-'))
  const certs = join(folder, 'certs')
  writeFiles(certs, await practiceSet(['127.0.0.1'], Date.now()))
  const keys = { fapi: await newClientKey('fapi'), rival: await newClientKey('rival') }
  const dataDir = join(folder, 'data')
  const config = {
    ...readConfig({ PORT: '0' }),
    unitsPerMinute: UNITS,
    tls: tlsFiles(certs),
    dataDir,
  }
  const clients = await register({ ...config, ...options }, applicationsOf(keys), folder)
  const server = await startServer({ ...config, ...options }, { logFile: join(folder, 'log') })
  const read = (name: string) => readFileSync(join(certs, name), 'utf8')
  const ca = read('ca.pem')
  const identityOf = (held: Held): TlsIdentity => ({
    ca,
    cert: read(`${held}.pem`),
    key: read(`${held}-key.pem`),
  })
  return {
    issuer: server.url,
    server,
    keys,
    certs,
    folder,
    secretOf: (id: string) => clients.get(id) ?? '',
    fetch: tlsFetch({ ca }),
    fetchAs: (held: Held) => tlsFetch(identityOf(held)),
    identityOf,
    async close() {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export async function newClientKey(kid: string): Promise<ClientKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const about = { kid, alg: 'ES256', use: 'sig' }
  return {
    jwk: { ...(await exportJWK(privateKey)), ...about },
    publicJwk: { ...(await exportJWK(publicKey)), ...about },
    kid,
  }
}

export function tlsFiles(certs: string): Config['tls'] {
  return {
    certFile: join(certs, 'server.pem'),
    keyFile: join(certs, 'server-key.pem'),
    clientCaFile: join(certs, 'ca.pem'),
    crlFile: join(certs, 'crl.pem'),
  }
}

/** Three of FAPI 2.0: two by their keys, one by its certificate. The seed brings one of each other profile. */
export function applicationsOf(keys: { fapi: ClientKey; rival: ClientKey }): Application[] {
  const shared = {
    organisationId: DEMO_ORGANISATION.id,
    bankKey: DEMO_BANK,
    profile: 'fapi2' as const,
    jwks: null,
    tlsClientSubject: null,
    redirectUris: [REDIRECT_URI],
    ipAllowList: [],
    scopes: allScopes,
    status: 'active' as const,
    createdAtMs: 0,
  }
  const jwksOf = ({ publicJwk }: ClientKey) => ({ keys: [publicJwk as { kty: string }] })
  return [
    { ...shared, id: 'app_fapi', name: 'Fapi', jwks: jwksOf(keys.fapi) },
    { ...shared, id: 'app_rival', name: 'Rival', jwks: jwksOf(keys.rival) },
    { ...shared, id: 'app_tls', name: 'Tls', tlsClientSubject: CLIENT_SUBJECT },
  ]
}

/** @returns the secrets of the seed's applications */
export async function register(
  config: Config,
  applications: readonly Application[],
  folder: string,
): Promise<Map<string, string>> {
  const platform = await openPlatform(config)
  const credentialsFile = join(folder, 'clients.json')
  try {
    await seedDemo(platform, { baseUrl: 'https://127.0.0.1', credentialsFile })
    for (const one of applications) await plantApplication(platform.stores.platform, one)
  } finally {
    await platform.close()
  }
  const { applications: seeded } = JSON.parse(readFileSync(credentialsFile, 'utf8'))
  return new Map(
    seeded.map((one: { client_id: string; client_secret?: string }) => [
      one.client_id,
      one.client_secret ?? '',
    ]),
  )
}
