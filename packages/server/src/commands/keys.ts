import { Command } from 'commander'
import { keysListCommand } from './keys-list.ts'
import { keysRotateCommand } from './keys-rotate.ts'

export function keysCommand(): Command {
  return new Command('keys')
    .description(
      'The keys that sign tokens, cookies and cursors, and the master key that seals them',
    )
    .addCommand(keysListCommand())
    .addCommand(keysRotateCommand())
}
