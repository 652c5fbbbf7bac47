import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { boolean, integer, option, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { BulkPayment, Wekeza } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import type { OutputFlags } from '../../base/wekeza-command.ts'
import { follow, hasEnded } from '../../bulk/follow.ts'
import { payFile } from '../../bulk/pay-file.ts'
import { progressBar } from '../../bulk/progress.ts'
import { writeResult } from '../../bulk/result-file.ts'
import { approvalFlags } from '../../consenting/approval-flags.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { usageError } from '../../errors/usage-error.ts'
import { fromFlag } from '../../paying/money-flags.ts'
import { repeatable } from '../../paying/repeatable.ts'
import { onInterrupt } from '../../terminal/interrupt.ts'
import { note } from '../../terminal/note.ts'
import { readDay } from '../../times/read-time.ts'
import { bulkPaymentCard } from '../../views/bulk-payments.ts'

const description = `Asks for a consent to exactly this file, has the customer approve it, sends the file byte for byte, and follows it to
its end. A CSV has a header: amount; name; account_number and bank_code, or phone_number, or till_number, or
paybill_number and account_reference, with payee_type saying which; and if wanted rail, reference, currency.

One --idempotency-key makes all of it safe to repeat for 24 hours. A command that was cut off names its key.`

/** `wekeza bulk-payments create`; how one key covers consent and file is told at `payFile`. */
export class CreateBulkPayment extends ApiCommand {
  static override summary = 'Pay a CSV file of up to 10,000 payments.'
  static override description = description
  static override operations = ['createBulkPayment', 'createConsent']
  static override flags = {
    file: string({ required: true, helpValue: 'FILE', summary: 'The CSV file.' }),
    from: fromFlag,
    mode: option({
      options: ['whole', 'items'] as const,
      default: 'whole',
      summary: 'Whether one bad row refuses the file, or only itself. Default: whole',
    })(),
    'execution-date': string({
      helpValue: '2026-02-01',
      summary: 'A later day, in East Africa Time.',
    }),
    result: string({ helpValue: 'FILE', summary: 'Write what became of each row, as CSV.' }),
    wait: boolean({ default: true, allowNo: true, summary: 'Follow it to its end. Default' }),
    timeout: integer({
      default: 300,
      min: 0,
      helpValue: 'SECONDS',
      summary: 'How long at most. Default 300',
    }),
    consent: string({ helpValue: 'csn_…', summary: 'A consent that exists already.' }),
    'idempotency-key': string({
      helpValue: 'KEY',
      summary: 'Makes the whole command safe to repeat, for 24 hours. Default: a new one.',
    }),
    ...approvalFlags,
  }
  static override examples = [
    'wekeza bulk-payments create --file payroll.csv --from acc_baraka_business --result result.csv --auto-approve --as baraka',
    'wekeza bulk-payments create --file payroll.csv --from acc_baraka_business --mode items --auto-approve --as baraka --json --fields id,status,totals.settled.count',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreateBulkPayment)
    const csv = read(flags.file)
    const session = this.open(flags)
    const key = flags['idempotency-key'] ?? randomUUID()
    onInterrupt(() => note(`Repeat it with --idempotency-key ${key}; it is paid once at most.`))
    const day = flags['execution-date']
    const { bulk, customer } = await repeatable(key, () =>
      payFile(session, {
        csv,
        fromAccountId: flags.from,
        terms: {
          mode: flags.mode,
          ...(day && { executionDate: readDay('--execution-date', day) }),
        },
        key,
        consentId: flags.consent,
        approval: flags,
      }),
    )
    const ended = flags.wait && !day ? await this.#follow(customer, bulk, flags.timeout) : bulk
    return this.#tell(customer, ended, flags)
  }

  async #follow(customer: Wekeza, bulk: BulkPayment, timeoutS: number): Promise<BulkPayment> {
    const bar = progressBar(process.stderr, this.talks())
    onInterrupt(() => note(`It goes on: wekeza bulk-payments get ${bulk.id}`))
    const times = { timeoutMs: timeoutS * 1_000, intervalMs: 500 }
    const ended = await follow(customer, bulk, { ...times, onProgress: bar.draw })
    bar.end()
    return ended
  }

  async #tell(
    customer: Wekeza,
    bulk: BulkPayment,
    flags: CreateFlags & OutputFlags,
  ): Promise<unknown> {
    if (flags.result !== undefined) {
      const rows = await writeResult(customer, bulk.id, flags.result)
      this.note(`${rows} rows written to ${flags.result}`)
    }
    const waited = flags.wait && flags['execution-date'] === undefined
    process.exitCode = waited ? exitCodeOf(bulk) : EXIT.ok
    const shown = this.show(bulk, bulkPaymentCard, flags)
    this.next(`wekeza bulk-payments items ${bulk.id}`, `wekeza bulk-payments get ${bulk.id}`)
    return shown
  }
}

type CreateFlags = InferredFlags<typeof CreateBulkPayment.flags>

function exitCodeOf(bulk: BulkPayment): number {
  if (!hasEnded(bulk)) return EXIT.pending
  return bulk.totals.failed.count > 0 || bulk.totals.rejected.count > 0 ? EXIT.failed : EXIT.ok
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (fault) {
    const why = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'
    throw usageError(`--file: ${path} cannot be read (${why}).`, 'name a file that can')
  }
}
