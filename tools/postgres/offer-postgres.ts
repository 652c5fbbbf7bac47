import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunningPostgres } from './start-postgres.ts'

/** What an asker gets: a cluster, or why this machine has none. */
export type PostgresAnswer = { readonly url: string } | { readonly reason: string }

export interface PostgresOffer {
  /** `GET` it for a {@link PostgresAnswer}. Whoever knows it gets the password: it holds a secret. */
  readonly address: string
  /** takes the offer back, and stops the cluster if anybody has asked for it */
  end(): Promise<void>
}

type Start = () => Promise<Pick<RunningPostgres, 'url' | 'stop'>>

/** One cluster for many processes, started when the first of them asks. */
export async function offerPostgres(start: Start): Promise<PostgresOffer> {
  const path = `/${randomBytes(16).toString('hex')}`
  let cluster: ReturnType<Start> | undefined
  const answer = async (): Promise<PostgresAnswer> => {
    cluster ??= start()
    return cluster.then(
      ({ url }) => ({ url }),
      (fault) => ({ reason: `no PostgreSQL here: ${fault.message}` }),
    )
  }
  const server = createServer(async (request, response) => {
    if (request.url !== path) return response.writeHead(404).end()
    return response.end(JSON.stringify(await answer()))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    async end() {
      server.close()
      server.closeAllConnections()
      const running = await cluster?.catch(() => undefined)
      await running?.stop()
    },
  }
}
