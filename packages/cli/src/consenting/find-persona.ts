import type { Persona, Wekeza } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'

/**
 * Finds who lives on a test bank, by username or customer id.
 * @throws {CliError} persona_not_found, naming those that there are
 */
export async function findPersona(wekeza: Wekeza, name: string): Promise<Persona> {
  const { data } = await wekeza.sandbox.personas()
  const found = data.find(({ username, customer_id }) => name === username || name === customer_id)
  if (found) return found
  const names = data.map(({ username }) => username).join(', ')
  throw new CliError(`Nobody on this bank is called ${name}. There is: ${names}.`, {
    code: 'persona_not_found',
    exitCode: EXIT.rejected,
    hint: 'wekeza sandbox personas',
  })
}
