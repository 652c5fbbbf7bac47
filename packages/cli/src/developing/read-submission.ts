import type { GoLiveSubmission } from '@wekeza/sdk'
import { readInput, readText } from '../calling/read-input.ts'
import { usageError } from '../errors/usage-error.ts'
import { requireAll } from '../prompts/required.ts'
import { readDocument } from './go-live-flags.ts'

export interface SubmissionFlags {
  readonly file?: string | undefined
  readonly rehearsal?: boolean
  readonly 'legal-name'?: string | undefined
  readonly 'registration-number'?: string | undefined
  readonly country?: string | undefined
  readonly 'use-case'?: string | undefined
  readonly 'use-case-file'?: string | undefined
  readonly document?: readonly string[] | undefined
  readonly scope?: readonly string[] | undefined
  readonly rail?: readonly string[] | undefined
}

type Given = Partial<GoLiveSubmission>

/**
 * What an organisation says of itself: from a file, from flags, which beat it, and from whoever sits there.
 * @throws {CliError} usage_invalid, naming what is missing, where nobody is asked
 */
export async function readSubmission(
  flags: SubmissionFlags,
  asks: boolean,
): Promise<GoLiveSubmission> {
  const given = { ...fileOf(flags), ...flagsOf(flags) }
  const wanted = [
    { flag: '--legal-name', value: given.legal_name, question: 'The company’s legal name:' },
    {
      flag: '--registration-number',
      value: given.registration_number,
      question: 'Its registration number:',
    },
    { flag: '--country', value: given.country, question: 'Its country, two letters:' },
    {
      flag: '--use-case',
      value: given.use_case,
      question: 'Who are your customers, and what do you need of the bank for them?',
    },
    {
      flag: '--scope',
      value: given.scopes?.join(' '),
      question: 'Which scopes, with spaces between:',
    },
  ]
  const [legal_name = '', registration_number = '', country = '', use_case = '', scopes = ''] =
    await requireAll(wanted, asks)
  return {
    ...given,
    legal_name,
    registration_number,
    country: country.toUpperCase(),
    use_case,
    scopes: scopes.split(/[\s,]+/).filter(Boolean),
  } as GoLiveSubmission
}

function fileOf({ file }: SubmissionFlags): Given {
  if (file === undefined) return {}
  const value = readInput(file, '--file')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw usageError(`--file: ${file} is no JSON object. wekeza go-live submit --help shows one.`)
}

function flagsOf(flags: SubmissionFlags): Given {
  const { rehearsal, country, document, scope, rail } = flags
  const useCase = useCaseOf(flags)
  const given = {
    rehearsal: rehearsal || undefined,
    legal_name: flags['legal-name'],
    registration_number: flags['registration-number'],
    country,
    use_case: useCase,
    documents: document?.map(readDocument),
    scopes: scope,
    rails: rail,
  }
  const there = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(there) as Given
}

function useCaseOf(flags: SubmissionFlags): string | undefined {
  const file = flags['use-case-file']
  return file === undefined ? flags['use-case'] : readText(file, '--use-case-file').trim()
}
