import { string } from '@oclif/core/flags'
import type { Transaction, TransactionSync, Wekeza } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { transactionTable } from '../../views/transactions.ts'

/** All that has happened since a cursor, page after page, as one answer. */
type Synced = Pick<TransactionSync, 'added' | 'modified' | 'removed' | 'next_cursor'>

export class SyncTransactions extends ApiCommand {
  static override summary = 'Tell what to add to, replace in and take out of a copy since a cursor.'
  static override description =
    'Keep next_cursor beside the copy, and give it the next time. Without --cursor it begins with the first transaction.'
  static override operations = ['syncTransactions']
  static override args = { account: accountArgument }
  static override flags = {
    cursor: string({ helpValue: 'CURSOR', summary: 'The next_cursor of the sync before.' }),
  }
  static override examples = [
    'wekeza transactions sync acc_wanjiru_savings',
    'wekeza transactions sync acc_wanjiru_savings --json --fields next_cursor',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(SyncTransactions)
    const customer = this.open(flags).customer()
    const synced = await this.#walk(customer, args.account, flags.cursor)
    const shown = this.show(synced, syncView, flags)
    this.next(`wekeza transactions sync ${args.account} --cursor ${synced.next_cursor}`)
    return shown
  }

  async #walk({ transactions }: Wekeza, account: string, cursor?: string): Promise<Synced> {
    const all = { added: [], modified: [], removed: [] } as {
      added: Transaction[]
      modified: Transaction[]
      removed: string[]
    }
    for (let from = cursor; ; ) {
      const page = await transactions.sync(account, { limit: 100, ...(from && { cursor: from }) })
      all.added.push(...page.added)
      all.modified.push(...page.modified)
      all.removed.push(...page.removed)
      if (!page.has_more) return { ...all, next_cursor: page.next_cursor }
      from = page.next_cursor
    }
  }
}

function syncView({ added, modified, removed }: Synced): string {
  const parts = [
    `added ${added.length}, modified ${modified.length}, removed ${removed.length}`,
    ...(added.length > 0 ? [transactionTable(added)] : []),
    ...(modified.length > 0 ? [`modified\n${transactionTable(modified)}`] : []),
    ...(removed.length > 0 ? [`removed\n${removed.join('\n')}`] : []),
  ]
  return parts.join('\n\n')
}
