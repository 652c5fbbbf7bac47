import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { readUpstream } from '../gateway-export/read-upstream.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'

interface Options {
  readonly upstream?: string
  readonly output?: string
}

export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('A gateway before the platform')
    .addCommand(
      new Command('export')
        .description('Write the configuration of a gateway from the contract and the settings')
        .requiredOption('--kong', 'for Kong Gateway 3, in its declarative format')
        .option(
          '--upstream <url>',
          'where the gateway reaches the platform; by default, where it listens',
        )
        .option('--output <file>', 'write it there, and not to the terminal')
        .action(exportGateway),
    )
}

async function exportGateway({ upstream, output }: Options): Promise<void> {
  const config = readConfig(process.env)
  const { writeKong } = await import('../gateway-export/write-kong.ts')
  const text = writeKong({
    upstream: readUpstream(upstream, config),
    allow: config.gatewayAllow,
    unitsPerMinute: config.unitsPerMinute.address,
  })
  if (output === undefined) return tell(text.trimEnd())
  await writeFile(output, text).catch((cause: NodeJS.ErrnoException) => {
    throw new Trouble(`${output} cannot be written (${cause.code}). Name a file that can.`)
  })
  tell(`Written to ${output}.`)
}
