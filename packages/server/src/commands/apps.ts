import { Command } from 'commander'
import { appsCreateCommand } from './apps-create.ts'
import { appsKeysCommand } from './apps-keys.ts'
import { appsListCommand } from './apps-list.ts'
import { appsSecretCommand } from './apps-secret.ts'
import { appsReinstateCommand, appsSuspendCommand } from './apps-status.ts'

export function appsCommand(): Command {
  return new Command('apps')
    .description('Applications that build on the platform')
    .addCommand(appsCreateCommand())
    .addCommand(appsListCommand())
    .addCommand(appsSecretCommand())
    .addCommand(appsKeysCommand())
    .addCommand(appsSuspendCommand())
    .addCommand(appsReinstateCommand())
}
