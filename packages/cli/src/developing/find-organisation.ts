import type { Wekeza } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { usageError } from '../errors/usage-error.ts'

/**
 * The organisation that is meant: the one that was named, or the only one of whoever is signed in.
 * @throws {CliError} usage_invalid where they belong to several; organisation_missing where they belong to none
 */
export async function findOrganisation(
  { organisations }: Wekeza,
  named: string | undefined,
): Promise<string> {
  if (named !== undefined) return named
  const { data } = await organisations.list()
  const [only, ...others] = data
  if (!only) throw none()
  if (others.length === 0) return only.id
  const names = data.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw usageError(
    `You belong to several organisations: ${names}.`,
    'name one: --organisation org_…',
  )
}

function none(): CliError {
  return new CliError('You belong to no organisation.', {
    code: 'organisation_missing',
    exitCode: EXIT.rejected,
    hint: 'have an owner invite you: wekeza organisations invite',
  })
}
