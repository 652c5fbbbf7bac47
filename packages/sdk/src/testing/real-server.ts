import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readConfig, startServer } from '@wekeza/server'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

const MAIN = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url))

/** Whom the platform knows an application by. */
export interface RealClient {
  readonly clientId: string
  readonly clientSecret?: string
}

/** A client whose key is its proof, and the key. */
export interface KeyedClient {
  readonly clientId: string
  readonly privateKey: CryptoKey
}

export interface RealServer {
  readonly baseUrl: string
  /** app_demo, with a secret */
  readonly client: RealClient & { readonly clientSecret: string }
  readonly folder: string
  /** Registers an application as an operator does. */
  createApplication(name: string, ...more: readonly string[]): Promise<RealClient>
  /** An application of the profile fapi2 with a key of its own. */
  createKeyedApplication(): Promise<KeyedClient>
  stop(): Promise<void>
}

/** The server itself, on a free port, with a folder of its own that goes with it, and its demo applications. */
export async function startRealServer(more: Record<string, string> = {}): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-real-'))
  const environment = {
    PORT: '0',
    WEKEZA_DATA_DIR: folder,
    WEKEZA_LOG_LEVEL: 'silent',
    WEKEZA_RATE_LIMIT_ADDRESS: '1000000',
    WEKEZA_RATE_LIMIT_APPLICATION: '1000000',
    ...more,
  }
  const run = async (...words: string[]) => {
    const { PATH = '', NODE_COMPILE_CACHE } = process.env
    const env = { PATH, NODE_COMPILE_CACHE, ...environment }
    return (await promisify(execFile)(process.execPath, [MAIN, ...words], { env })).stdout
  }
  const file = join(folder, 'clients.json')
  await run('seed', '--credentials-file', file)
  const [demo] = JSON.parse(readFileSync(file, 'utf8')).applications
  const server = await startServer(readConfig(environment))
  const createApplication = (name: string, ...words: readonly string[]) => create(run, name, words)
  return {
    baseUrl: server.url,
    client: { clientId: demo.client_id, clientSecret: demo.client_secret },
    folder,
    createApplication,
    async createKeyedApplication() {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
      const jwks = join(folder, 'jwks.json')
      writeFileSync(jwks, JSON.stringify(keySetOf(await exportJWK(publicKey))))
      const words = ['--profile', 'fapi2', '--jwks', jwks]
      return { ...(await createApplication('Keyed app', ...words)), privateKey }
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Certificates to practise with, made as an operator makes them, and the settings that have a server ask for them. */
export async function practiceCertificates() {
  const parent = mkdtempSync(join(tmpdir(), 'wekeza-certs-'))
  const folder = join(parent, 'certs')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [
    MAIN,
    'certs',
    'create',
    '--out',
    folder,
    '--json',
  ])
  const file = (name: string) => join(folder, `${name}.pem`)
  return {
    subject: String(JSON.parse(stdout).client_subject),
    pem: (name: string) => readFileSync(file(name)),
    settings: {
      WEKEZA_TLS_CERT: file('server'),
      WEKEZA_TLS_KEY: file('server-key'),
      WEKEZA_TLS_CLIENT_CA: file('ca'),
      WEKEZA_TLS_CRL: file('crl'),
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}

const keySetOf = (jwk: JWK) => ({ keys: [{ ...jwk, alg: 'ES256', use: 'sig', kid: 'k1' }] })

async function create(
  run: (...words: string[]) => Promise<string>,
  name: string,
  words: readonly string[],
): Promise<RealClient> {
  const named = ['--name', name, '--organisation', 'org_demo', '--json']
  const redirect = ['--redirect-uri', 'http://127.0.0.1/callback']
  const answer = JSON.parse(await run('apps', 'create', ...named, ...redirect, ...words))
  return {
    clientId: answer.client_id,
    ...(answer.client_secret && { clientSecret: answer.client_secret }),
  }
}
