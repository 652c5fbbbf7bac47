import { string as argument } from '@oclif/core/args'
import { integer, option, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { FaultRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../../base/api-command.ts'
import { idempotencyFlag } from '../../../base/idempotency-flag.ts'
import { underKey } from '../../../calling/under-key.ts'
import { usageError } from '../../../errors/usage-error.ts'
import { readLatency } from '../../../times/read-latency.ts'
import { faultTable } from '../../../views/faults.ts'

const description = `With an error or a status the call is refused and nothing is done. Without, it is done, and only its reply is late, lost
or cut off: what a client that tries again must stand. It meets this application's calls, and those of its customers.`

export class AddFault extends ApiCommand {
  static override summary = 'Have an operation of a test bank fail, be slow, or lose its reply.'
  static override description = description
  static override operations = ['createFault']
  static override args = {
    operation: argument({
      description: 'An operationId: createPayment; or * for every one',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override flags = {
    error: string({
      helpValue: 'CODE',
      summary: 'Which error of the catalogue: insufficient_funds.',
    }),
    status: integer({
      min: 400,
      max: 599,
      helpValue: 'N',
      summary: 'With which status. Default: the error’s own',
    }),
    latency: string({ helpValue: '250ms|2s', summary: 'How much later to answer, at most 60s.' }),
    reply: option({
      options: ['dropped', 'cut'] as const,
      summary: 'dropped: none comes; cut: it ends in the middle.',
    })(),
    times: integer({ min: 1, helpValue: 'N', summary: 'How many calls. Default: every one' }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza sandbox faults add createPayment --error insufficient_funds --times 1',
    'wekeza sandbox faults add createPayment --reply dropped --times 2',
    'wekeza sandbox faults add "*" --latency 250ms --json --fields id',
    'wekeza sandbox faults add listAccounts --status 503',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(AddFault)
    const body = bodyOf(args.operation, flags)
    if (Object.keys(body).every((name) => name === 'operation' || name === 'times')) {
      throw usageError('Nothing goes wrong so.', 'add --error, --status, --latency or --reply')
    }
    const { sandbox } = this.open(flags).wekeza
    const fault = await underKey(flags, (key) => sandbox.createFault(body, key))
    const shown = this.show(fault, (one) => faultTable([one]), flags)
    this.next(`wekeza sandbox faults remove ${fault.id}`)
    return shown
  }
}

function bodyOf(operation: string, flags: InferredFlags<typeof AddFault.flags>): FaultRequest {
  const { error, status, latency, reply, times } = flags
  return {
    operation,
    ...(error !== undefined && { code: error }),
    ...(status !== undefined && { status }),
    ...(latency !== undefined && { latency_ms: readLatency(latency) }),
    ...(reply && { reply }),
    ...(times !== undefined && { times }),
  } as FaultRequest
}
