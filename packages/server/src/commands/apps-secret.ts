import { Command } from 'commander'
import { requireApplication, revokeSecret } from '../platform/manage-secrets.ts'
import { rotateSecret } from '../platform/rotate-secret.ts'
import { tell } from '../tell.ts'
import { readDuration } from './read-duration.ts'
import { tellIssued, tellSecrets } from './secret-lines.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly overlap: number
  readonly json?: boolean
}

const DAY_MS = 86_400_000

export function appsSecretCommand(): Command {
  return new Command('secret')
    .description('The client secrets of an application, two of which can be valid at once')
    .addCommand(
      new Command('rotate')
        .description('Issue another secret; the one before it ends by itself')
        .argument('<application>', 'app_…')
        .option('--overlap <time>', 'how long both are valid', readDuration, 7 * DAY_MS)
        .option('--json', 'print one JSON object')
        .action(rotate),
    )
    .addCommand(
      new Command('list')
        .description('Which secrets there are, how they end, and when each was used last')
        .argument('<application>', 'app_…')
        .option('--json', 'print one JSON array')
        .action(list),
    )
    .addCommand(
      new Command('revoke')
        .description('End a secret now')
        .argument('<id>', 'what the list calls it')
        .action(revoke),
    )
}

async function rotate(application: string, { overlap, json }: Options): Promise<void> {
  tellIssued(await withPlatform((platform) => rotateSecret(platform, application, overlap)), json)
}

async function list(application: string, { json }: Options): Promise<void> {
  await withPlatform(async (platform) => {
    await requireApplication(platform, application)
    const all = await platform.stores.platform.secrets.list(application)
    const secrets = all.filter(({ kind }) => kind === 'client_secret')
    tellSecrets(secrets, platform.wall.nowMs(), json)
  })
}

async function revoke(id: string): Promise<void> {
  const { applicationId } = await withPlatform((platform) =>
    revokeSecret(platform, id, 'client_secret'),
  )
  tell(`${id} of ${applicationId} has ended.`)
}
