import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { SERVER_MAIN } from './server.ts'

export interface OpenedApplication {
  readonly id: string
  readonly secret: string
}

/** More applications on the demo's test bank, before its server starts. @param databaseFile the seeded one */
export function openApplications(databaseFile: string, count: number): OpenedApplication[] {
  const env = { ...process.env, WEKEZA_DATA_DIR: dirname(databaseFile) }
  return Array.from({ length: count }, (_, index) => {
    const names = ['--name', `Listener ${index}`, '--organisation', 'org_demo']
    const rest = ['--redirect-uri', 'http://127.0.0.1/callback', '--json']
    const args = [SERVER_MAIN, 'apps', 'create', ...names, ...rest]
    const made = JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' }))
    return { id: made.client_id, secret: made.client_secret }
  })
}
