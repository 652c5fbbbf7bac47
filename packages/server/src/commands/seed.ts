import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { seedDemo } from '../platform/seed-demo.ts'
import { tell } from '../tell.ts'

interface Options {
  readonly credentialsFile?: string
}

export function seedCommand(): Command {
  return new Command('seed')
    .description('Plant the demo organisation, its applications and the people of its test bank')
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

function tellSeeded(created: Awaited<ReturnType<typeof seedDemo>>, file: string | undefined): void {
  for (const { client_id, client_secret, name } of created) {
    const secret = client_secret ?? '(no secret)'
    tell(file ? `${name}: ${client_id}` : `${name}: ${client_id} ${secret}`)
  }
  tell(lastWord(created.length, file))
}

function lastWord(created: number, file: string | undefined): string {
  if (created === 0) return 'Everything was there already.'
  return file ? `The secrets are in ${file}.` : 'The secrets are not shown again: store them now.'
}
