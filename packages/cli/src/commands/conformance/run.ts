import { writeFileSync } from 'node:fs'
import { integer, string } from '@oclif/core/flags'
import { WekezaCommand } from '../../base/wekeza-command.ts'
import { runSuite } from '../../conforming/run-suite.ts'
import { targetOf } from '../../conforming/target-of.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { failureText, reportView } from '../../views/conformance.ts'

const description = `Runs the behaviour suite over plain HTTP, against any implementation of the contract: a sandbox, a server, your own.

The target must be a test bank: cases spend its play money, move its clock, and at the end put it back to its seed.
Ends with 1 when a case fails. What --baseline names is known to fail, and is counted apart.`

export class RunConformance extends WekezaCommand {
  static override summary = 'Hold an implementation of the contract against it.'
  static override description = description
  static override flags = {
    target: string({ helpValue: 'URL', summary: 'Where it is. Default: the configured platform' }),
    'client-id': string({ helpValue: 'ID', summary: 'An application of a test bank.' }),
    'client-secret-file': string({ helpValue: 'FILE|-', summary: 'Holds its secret.' }),
    'other-client-id': string({
      helpValue: 'ID',
      summary:
        'Another application of the same bank; neither may meet what is the other’s. WEKEZA_OTHER_CLIENT_ID',
    }),
    'other-client-secret-file': string({
      helpValue: 'FILE',
      summary: 'Holds its secret. WEKEZA_OTHER_CLIENT_SECRET; default: the same',
    }),
    only: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'ID',
      summary: 'Only this case, operation or group; give it once for each.',
    }),
    baseline: string({
      helpValue: 'FILE',
      summary: 'A JSON array of cases that are known to fail.',
    }),
    seed: integer({ helpValue: 'N', summary: 'Another order, the same for the same number.' }),
    junit: string({ helpValue: 'FILE', summary: 'Write a report that CI systems read.' }),
  }
  static override examples = [
    'wekeza conformance run --target http://127.0.0.1:4010 --only listAccounts',
    'wekeza conformance run --target http://127.0.0.1:4010 --client-id app_demo --other-client-id app_other --only getAccount --junit conformance.xml --json --fields passed,failed',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(RunConformance)
    const target = targetOf(flags)
    const report = await runSuite(target, flags, (result) => {
      if (result.outcome === 'failed') this.note(failureText(result))
    })
    if (flags.junit !== undefined) writeFileSync(flags.junit, report.junit)
    if (report.failed > 0) process.exitCode = EXIT.failed
    const { junit: _, ...shown } = report
    return this.show(shown, reportView, flags)
  }
}
