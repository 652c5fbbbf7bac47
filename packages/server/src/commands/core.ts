import { readFileSync } from 'node:fs'
import { type CoreReport, CoreSilent } from '@wekeza/bank'
import { Command, Option } from 'commander'
import type { Platform } from '../platform/open-platform.ts'
import { recordAct } from '../platform/record-act.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { coreLines } from './core-lines.ts'
import { withPlatform } from './with-platform.ts'

export function coreCommand(): Command {
  return new Command('core')
    .description('The core outside that keeps the books of a bank')
    .addCommand(
      new Command('reconcile')
        .description(
          'Read its feed and hold it against the books here, also while servers run; exit with 1 at any difference',
        )
        .option('--json', 'print one JSON object; amounts are minor units')
        .action(reconcile),
    )
    .addCommand(
      new Command('import')
        .description('Take over its accounts that are not here yet, and what was booked on them')
        .action(importAll),
    )
    .addCommand(
      new Command('resolve')
        .description('End an instruction of which the core will never say what became')
        .argument('<id>', 'pay_…, as core reconcile names it')
        .addOption(
          new Option('--as <outcome>', 'what you have found out')
            .choices(['booked', 'refused'])
            .makeOptionMandatory(),
        )
        .action(resolve),
    )
    .addCommand(
      new Command('check')
        .description('Check that a core for trying out speaks the protocol; it moves small amounts')
        .argument('<url>', 'where its protocol begins')
        .requiredOption('--from <account>', "the core's id of an account with money")
        .requiredOption('--to <account>', "the core's id of another")
        .option('--token-file <file>', 'file with its bearer token')
        .action(check),
    )
}

async function reconcile({ json }: { readonly json?: boolean }): Promise<void> {
  const report = await withCore(({ bank }) => bank.core.reconcile())
  if (!report) return
  for (const line of json ? [JSON.stringify(wireOf(report))] : coreLines(report)) tell(line)
  const count = report.differences.length + report.balances.length
  if (count > 0) {
    throw new Trouble(
      `The core and the books here differ in ${count} ${count === 1 ? 'point' : 'points'}. See docs/operating/core-banking.md for what each asks for.`,
    )
  }
}

async function importAll(): Promise<void> {
  const [accounts, postings] = await withCore(async ({ bank }) => [
    await bank.core.importAccounts(),
    await bank.core.readFeed(),
  ])
  tell(`${accounts} new accounts, ${postings} postings read.`)
}

async function resolve(id: string, { as }: { readonly as: 'booked' | 'refused' }): Promise<void> {
  const ended = await withCore(async ({ bank, bankKey, platform }) => {
    const done = await bank.core.resolveByHand(id, as)
    if (done) await recordAct(platform, bankKey, 'core.resolved', id, { as })
    return done
  })
  if (!ended) {
    throw new Trouble(
      `${id} does not wait for the core. See what does: wekeza-server core reconcile.`,
    )
  }
  tell(`${id} is ended as ${as}.`)
}

interface CheckOptions {
  readonly from: string
  readonly to: string
  readonly tokenFile?: string
}

async function check(url: string, { from, to, tokenFile }: CheckOptions): Promise<void> {
  const token = tokenFile === undefined ? undefined : readFileSync(tokenFile, 'utf8').trim()
  const { checkCore } = await import('../core/checks/core-checks.ts')
  const all = await checkCore({ url, token, from, to }, ({ says, fault }) =>
    tell(fault === undefined ? `holds      ${says}` : `DOES NOT   ${says}: ${fault}`),
  )
  const broken = all.filter(({ fault }) => fault !== undefined).length
  if (broken > 0) throw new Trouble(`${broken} of ${all.length} checks do not hold. Mend the core.`)
}

interface Opened {
  readonly platform: Platform
  readonly bankKey: string
  readonly bank: Awaited<ReturnType<Platform['banks']['open']>>['bank']
}

async function withCore<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  return withPlatform(async (platform) => {
    if (!platform.core) {
      throw new Trouble('All books are kept here. Name a core with WEKEZA_CORE_URL.')
    }
    const { bankKey } = platform.core
    const { bank } = await platform.banks.open(bankKey)
    return work({ platform, bankKey, bank }).catch(explain)
  })
}

function explain(cause: unknown): never {
  if (!(cause instanceof CoreSilent)) throw cause
  throw new Trouble(
    `The core does not tell: ${cause.message}. See that it runs, and what WEKEZA_CORE_URL and the token say.`,
  )
}

function wireOf({ differences, balances, accounts }: CoreReport) {
  return {
    accounts,
    differences: differences.map(({ kind, subjectId, says, foundAtMs }) => ({
      ...{ kind, subject: subjectId, says },
      found_at: new Date(foundAtMs).toISOString(),
    })),
    balances: balances.map(({ accountId, coreMinor, hereMinor, setAsideMinor, unseenIds }) => ({
      account_id: accountId,
      core_minor: coreMinor,
      here_minor: hereMinor,
      set_aside_minor: setAsideMinor,
      unseen: unseenIds,
    })),
  }
}
