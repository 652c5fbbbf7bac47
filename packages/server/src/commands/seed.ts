import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { type Seeded, seedDemo } from '../platform/seed-demo.ts'
import { tell } from '../tell.ts'

interface Options {
  readonly credentialsFile?: string
}

export function seedCommand(): Command {
  return new Command('seed')
    .description(
      'Plant the demo organisation, who owns it, its applications, and the people and staff of its test bank',
    )
    .option('--credentials-file <file>', 'write the ids and secrets of new applications there')
    .action(async ({ credentialsFile }: Options) => {
      const config = readConfig(process.env)
      const platform = await openPlatform(config)
      try {
        const baseUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
        tellSeeded(await seedDemo(platform, { baseUrl, credentialsFile }), credentialsFile)
      } finally {
        await platform.close()
      }
    })
}

function tellSeeded({ applications, developer, staff }: Seeded, file: string | undefined): void {
  for (const { client_id, client_secret, name } of applications) {
    const secret = client_secret ?? '(no secret)'
    tell(file ? `${name}: ${client_id}` : `${name}: ${client_id} ${secret}`)
  }
  if (developer) {
    const { email, password } = developer
    tell(file ? `Demo developer: ${email}` : `Demo developer: ${email} ${password}`)
  }
  if (staff) {
    const { username, password, code } = staff
    tell(file ? `Demo staff: ${username}` : `Demo staff: ${username} ${password} ${code}`)
  }
  const created = applications.length > 0 || developer !== undefined || staff !== undefined
  tell(lastWord(created, file))
}

function lastWord(created: boolean, file: string | undefined): string {
  if (!created) return 'Everything was there already.'
  return file ? `The secrets are in ${file}.` : 'The secrets are not shown again: store them now.'
}
