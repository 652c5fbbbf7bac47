import { Command } from 'commander'
import { createApiKey, rollApiKey } from '../platform/api-keys.ts'
import { requireApplication, revokeSecret } from '../platform/manage-secrets.ts'
import { tell } from '../tell.ts'
import { readDuration } from './read-duration.ts'
import { tellIssued, tellSecrets } from './secret-lines.ts'
import { withPlatform } from './with-platform.ts'

interface CreateOptions {
  readonly name: string
  readonly scope?: readonly string[]
  readonly expires?: number
  readonly json?: boolean
}

const DAY_MS = 86_400_000

export function appsKeysCommand(): Command {
  return new Command('keys')
    .description("API keys of an application, for what it does for itself; never customers' data")
    .addCommand(
      new Command('create')
        .description('Issue an API key')
        .argument('<application>', 'app_…')
        .requiredOption('--name <name>', 'what it is for, for example "nightly job"')
        .option('--scope <scope...>', 'what it may do; whatever the application may, unless named')
        .option(
          '--expires <time>',
          'when it ends, for example 90d; never unless named',
          readDuration,
        )
        .option('--json', 'print one JSON object')
        .action(create),
    )
    .addCommand(
      new Command('list')
        .description('Which keys there are, and when each was used last')
        .argument('<application>', 'app_…')
        .option('--json', 'print one JSON array')
        .action(list),
    )
    .addCommand(
      new Command('roll')
        .description('Issue a key in place of another, which ends by itself')
        .argument('<id>', 'what the list calls it')
        .option('--overlap <time>', 'how long both are valid', readDuration, DAY_MS)
        .option('--json', 'print one JSON object')
        .action(roll),
    )
    .addCommand(
      new Command('revoke')
        .description('End a key now')
        .argument('<id>', 'what the list calls it')
        .action(revoke),
    )
}

async function create(application: string, options: CreateOptions): Promise<void> {
  const { name, scope: scopes, expires, json } = options
  const issued = await withPlatform((platform) => {
    const endsAtMs = expires === undefined ? undefined : platform.wall.nowMs() + expires
    const wanted = { name, ...(scopes && { scopes }), ...(endsAtMs && { endsAtMs }) }
    return createApiKey(platform, application, wanted)
  })
  tellIssued(issued, json)
}

async function list(application: string, { json }: { readonly json?: boolean }): Promise<void> {
  await withPlatform(async (platform) => {
    await requireApplication(platform, application)
    const all = await platform.stores.platform.secrets.list(application)
    const keys = all.filter(({ kind }) => kind === 'api_key')
    tellSecrets(keys, platform.wall.nowMs(), json)
  })
}

interface RollOptions {
  readonly overlap: number
  readonly json?: boolean
}

async function roll(id: string, { overlap, json }: RollOptions): Promise<void> {
  tellIssued(await withPlatform((platform) => rollApiKey(platform, id, overlap)), json)
}

async function revoke(id: string): Promise<void> {
  const { applicationId } = await withPlatform((platform) => revokeSecret(platform, id, 'api_key'))
  tell(`${id} of ${applicationId} has ended.`)
}
