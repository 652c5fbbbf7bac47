import { string as argument } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { GoLiveAnswerRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { goLiveArgument } from '../../base/arguments.ts'
import { readText } from '../../calling/read-input.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { goLiveFlags, readDocument } from '../../developing/go-live-flags.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { usageError } from '../../errors/usage-error.ts'
import { goLiveCard } from '../../views/go-live.ts'

export class AnswerGoLive extends ApiCommand {
  static override summary = 'Answer what the bank asks about a request to go live.'
  static override description =
    'What is given beside the answer stands in the place of what the request had; what is left out stays.'
  static override operations = ['answerGoLive', 'listOrganisations']
  static override args = {
    request: goLiveArgument,
    answer: argument({ description: 'The answer, unless --answer-file has it', ignoreStdin: true }),
  }
  static override flags = {
    'answer-file': string({ helpValue: 'FILE|-', summary: 'Holds the answer.' }),
    ...goLiveFlags,
    ...organisationFlag,
  }
  static override examples = [
    'wekeza go-live answer glr_01k3m7q0r8e4x5v6 "A trust account at the bank holds it."',
    'wekeza go-live answer glr_01k3m7q0r8e4x5v6 "It is attached." --document "Licence=https://soko.example/licence.pdf" --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(AnswerGoLive)
    const body = bodyOf(args.answer, flags)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const request = await developer.goLive.answer(organisation, args.request, body)
    return this.show(request, goLiveCard, flags)
  }
}

function bodyOf(
  answer: string | undefined,
  flags: InferredFlags<typeof AnswerGoLive.flags>,
): GoLiveAnswerRequest {
  const { document, scope, rail, 'answer-file': file } = flags
  const text = file === undefined ? answer : readText(file, '--answer-file').trim()
  if (!text) throw usageError('There is no answer.', 'give it in quotes, or --answer-file FILE')
  return {
    answer: text,
    ...(document && { documents: document.map(readDocument) }),
    ...(scope && { scopes: scope }),
    ...(rail && { rails: rail }),
  } as GoLiveAnswerRequest
}
