import { randomUUID } from 'node:crypto'
import { connect } from './connect.ts'
import { type Cluster, createCluster } from './create-cluster.ts'
import { type OnPort, onFreePort } from './on-free-port.ts'
import { type Postmaster, runPostmaster } from './run-postmaster.ts'

export interface StartPostgresOptions {
  /** what differs from {@link SETTINGS} and PostgreSQL's defaults, by the names of postgresql.conf */
  readonly settings?: Readonly<Record<string, string>>
}

export interface RunningPostgres {
  /** `postgres://user:password@127.0.0.1:port`, to which a database's name may be added */
  readonly url: string
  /** the url of a new, empty database */
  createDatabase(): Promise<string>
  /**
   * Ends PostgreSQL and starts it again on the same port and data; resolves when it takes connections.
   * `immediate` is a crash: nothing is written any more, and the start recovers from the log.
   * `fast` rolls back what is open and closes in good order.
   */
  restart(mode: 'immediate' | 'fast'): Promise<void>
  /** ends it and removes its folder */
  stop(): Promise<void>
}

/** fsync stays as it is by default, on: what is acknowledged is on the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
}
const SIGNALS = { immediate: 'SIGQUIT', fast: 'SIGINT' } as const

/**
 * PostgreSQL 18 on a free port of 127.0.0.1, with a temporary folder and a password of its own.
 * Nothing needs to be installed. It ends with this process at the latest.
 *
 * @throws Error with PostgreSQL's own last words, when this machine cannot run it
 * @example
 * const postgres = await startPostgres()
 * const url = await postgres.createDatabase()
 * await postgres.stop()
 */
export async function startPostgres(options: StartPostgresOptions = {}): Promise<RunningPostgres> {
  const cluster = await createCluster()
  const { account, data: folder, programs, heir } = cluster
  const settings = { ...SETTINGS, ...options.settings }
  const launch = (port: number) =>
    runPostmaster({ program: programs.postgres, account, folder, port, settings, heir })
  try {
    return running(cluster, launch, await onFreePort(launch))
  } catch (fault) {
    await cluster.remove()
    throw fault
  }
}

type Launch = (port: number) => Promise<Postmaster>

function running(cluster: Cluster, launch: Launch, started: OnPort<Postmaster>): RunningPostgres {
  const { port } = started
  let postmaster = started.launched
  const url = `postgres://${cluster.user}:${cluster.password}@127.0.0.1:${port}`
  return {
    url,
    createDatabase: () => createDatabase(url),
    async restart(mode) {
      await postmaster.end(SIGNALS[mode])
      postmaster = await launch(port)
    },
    async stop() {
      // Its data go with it, so nothing needs to be written first.
      await postmaster.end(SIGNALS.immediate)
      await cluster.remove()
    },
  }
}

async function createDatabase(url: string): Promise<string> {
  const name = `wekeza_${randomUUID().replaceAll('-', '')}`
  const client = await connect(url)
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  return `${url}/${name}`
}
