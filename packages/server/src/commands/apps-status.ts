import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { setStatus } from '../platform/set-status.ts'
import { tell } from '../tell.ts'
import { withPlatform } from './with-platform.ts'

export function appsSuspendCommand(): Command {
  return new Command('suspend')
    .description('Refuse an application from its next request on, at whichever bank it is')
    .argument('<application>', 'app_…')
    .requiredOption('--reason <reason>', 'why; it is written down, and no customer sees it')
    .action(async (application: string, { reason }: { readonly reason: string }) => {
      await withPlatform((platform) =>
        setStatus(platform, application, { status: 'suspended', reason, publicUrl: publicUrl() }),
      )
      tell(
        `${application} is suspended. Let it go on with: wekeza-server apps reinstate ${application}`,
      )
    })
}

export function appsReinstateCommand(): Command {
  return new Command('reinstate')
    .description('Let a suspended application go on')
    .argument('<application>', 'app_…')
    .action(async (application: string) => {
      await withPlatform((platform) =>
        setStatus(platform, application, { status: 'active', publicUrl: publicUrl() }),
      )
      tell(`${application} is active.`)
    })
}

/** Where the platform is, as a mail has it; without a setting, the address that it listens on. */
function publicUrl(): string {
  const config = readConfig(process.env)
  return config.publicUrl ?? `http://${config.host}:${config.port}`
}
