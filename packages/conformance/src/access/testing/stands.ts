import { createSandbox } from '@wekeza/sandbox'
import { startSandbox } from '@wekeza/sandbox/http'
import { Bench } from '../../bench/bench.ts'
import type { Client, Target } from '../../target.ts'
import { type ServerTarget, startServerTarget } from '../../testing/start-server-target.ts'
import type { Stand } from '../stand.ts'

export interface RunningStand extends Stand {
  stop(): Promise<void>
}

/** The sandbox over HTTP. A sandbox is one organisation's: another organisation has another one, at its own address. */
export async function startSandboxStand(): Promise<RunningStand> {
  const sandbox = await startSandbox({ port: 0, now: 'wall' })
  const other = await startSandbox({ port: 0, now: 'wall', seed: 2 })
  return {
    bench: new Bench(overHttp(sandbox)),
    organisation: new Bench(overHttp(other)),
    samePlatform: false,
    otherBank: await impostorOf(sandbox.baseUrl),
    stop: async () => {
      await other.stop()
      await sandbox.stop()
    },
  }
}

/**
 * The server over HTTP, with a second organisation as an operator makes it.
 * @param databaseUrl of an empty PostgreSQL database; without it, SQLite in a folder of its own
 */
export async function startServerStand(databaseUrl?: string): Promise<RunningStand> {
  const server = await startServerTarget(databaseUrl)
  try {
    const client = await createOtherOrganisation(server)
    return {
      bench: new Bench(overHttp(server)),
      organisation: new Bench({ baseUrl: server.baseUrl, client, otherClient: client }),
      samePlatform: true,
      otherBank: await impostorOf(server.baseUrl),
      stop: () => server.stop(),
    }
  } catch (cause) {
    await server.stop()
    throw cause
  }
}

async function createOtherOrganisation(server: ServerTarget): Promise<Client> {
  const made = await server.operate(
    ...['apps', 'create', '--name', 'Other app', '--organisation', 'org_other', '--json'],
    ...['--redirect-uri', 'https://other.example/callback'],
  )
  const { client_id, client_secret } = JSON.parse(made) as Credentials
  return { clientId: client_id, clientSecret: client_secret }
}

interface Credentials {
  readonly client_id: string
  readonly client_secret: string
}

/** A bank that calls itself by another's address, with the same applications and people, and has its own key. */
export async function impostorOf(baseUrl: string): Promise<Bench> {
  return new Bench(await createSandbox({ baseUrl, seed: 3, now: 'wall' }))
}

/** Its address and its clients only: with its own fetch nothing would go over HTTP. */
function overHttp({ baseUrl, client, otherClient }: Target): Target {
  return { baseUrl, client, otherClient }
}
