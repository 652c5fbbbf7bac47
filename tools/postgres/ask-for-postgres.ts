import { inject } from 'vitest'
import { leaveOut } from '../leave-out.ts'
import type { PostgresAnswer } from './offer-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** where a test file asks for PostgreSQL; see offer-postgres.ts */
    postgresOffer: string
  }
}

// Asked while the file is loaded, so that no test's time limit pays for the start.
const answer = await ask(inject('postgresOffer'))

async function ask(offer: string | undefined): Promise<PostgresAnswer> {
  if (!offer) return { reason: 'nobody offers PostgreSQL: run vitest in the root of the workspace' }
  return (await (await fetch(offer)).json()) as PostgresAnswer
}

/**
 * The url of the run's PostgreSQL, without a database's name. Importing this file starts it, once a run.
 *
 * Where this machine cannot run it, the running test is skipped by name, with the reason; with
 * `CI=true`, and outside a test and its `beforeEach`, it throws instead.
 */
export function askForPostgres(): string {
  if ('url' in answer) return answer.url
  return leaveOut(answer.reason)
}
