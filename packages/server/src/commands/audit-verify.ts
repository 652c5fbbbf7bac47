import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { type Head, headLine, readHeads } from '../audit/check-heads.ts'
import { type AuditReport, verifyAudit } from '../audit/verify-audit.ts'
import { readConfig } from '../config/read-config.ts'
import { readSnapshot } from '../stores/ledger/read-snapshot.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { tableLines } from './table-lines.ts'

interface Options {
  readonly json?: boolean
  readonly head?: boolean
  readonly since?: string
}

export function auditCommand(): Command {
  return new Command('audit')
    .description('Who did what: sign-ins, consents, applications, keys')
    .addCommand(
      new Command('verify')
        .description(
          'Walk the chain of each bank, also while servers run; exit with 1 at the first entry that was changed, removed or added',
        )
        .option('--json', 'print one JSON object')
        .option('--head', 'print where each chain ends, to be kept elsewhere')
        .option('--since <file>', 'what --head printed earlier: see that nothing since was cut off')
        .action(verify),
    )
}

async function verify({ json, head, since }: Options): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(process.env)
  const known = since === undefined ? [] : await readKnown(since)
  const report = await readSnapshot(dataDir, { databaseUrl }, (query) => verifyAudit(query, known))
  const write = json ? jsonLines : head ? headLines : linesOf
  for (const line of write(report)) tell(line)
  const [first] = report.faults
  if (first === undefined) return
  throw new Trouble(
    `The audit does not hold: ${first.bank}: ${first.says}. Keep the database as it is, and compare it with the last backup that verifies.`,
  )
}

async function readKnown(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new Trouble(`${file} cannot be read (${cause.code}). Name a file that --head wrote.`)
  })
  return readHeads(text)
}

function jsonLines({ heads, faults }: AuditReport): string[] {
  return [JSON.stringify({ holds: faults.length === 0, chains: heads, faults })]
}

/** Of a chain that does not hold there is no head to keep. */
function headLines({ heads, faults }: AuditReport): string[] {
  return heads.filter(({ bank }) => !faults.some((fault) => fault.bank === bank)).map(headLine)
}

function linesOf({ heads, faults }: AuditReport): string[] {
  if (heads.length === 0 && faults.length === 0) return ['Nothing was written down yet.']
  const rows = heads.map(({ bank, sequence, hash }) => [bank, sequence, hash])
  return [
    ...tableLines([['bank', 'entries', 'head'], ...rows]),
    ...faults.map(({ bank, says }) => `${bank}: ${says}`),
    ...(faults.length === 0 ? ['The chains hold.'] : []),
  ]
}
