import type { TestProject } from 'vitest/node'
import type {} from './ask-for-postgres.ts'
import { offerPostgres } from './offer-postgres.ts'

/**
 * The global set-up of a whole run of vitest: one PostgreSQL for all projects and files, started when
 * the first test asks for it (`askForPostgres`), and never if none does.
 */
export default async function setUp(root: TestProject): Promise<() => Promise<void>> {
  const offer = await offerPostgres(async () => {
    const { startPostgres } = await import('./start-postgres.ts')
    return startPostgres()
  })
  root.provide('postgresOffer', offer.address)
  return () => offer.end()
}
