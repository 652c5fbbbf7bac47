import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Environment, readConfig, shownOf } from '../config/read-config.ts'
import { type SettingName, settings } from '../config/settings.ts'
import { SECRETS_FILE } from '../secrets/load-secrets.ts'
import { tell } from '../tell.ts'

export function configCommand(): Command {
  return new Command('config').description('The configuration').addCommand(
    new Command('check')
      .description('Print what is in force, and exit with 2 if something does not fit')
      .action(() => {
        for (const line of describe(process.env)) tell(line)
      }),
  )
}

/** One line for each setting. Secrets are no settings: they stand in a file of their own, and only its name is told. */
function describe(environment: Environment): string[] {
  const { dataDir } = readConfig(environment)
  const lines = (Object.keys(settings) as SettingName[]).map((name) => {
    const origin = environment[name] ? 'set' : 'default'
    const value = shownOf(environment, name) ?? '(not set)'
    return `${name.padEnd(30)} ${value.padEnd(24)} ${origin.padEnd(8)} ${settings[name].about}`
  })
  return [...lines, `${'secrets'.padEnd(30)} [redacted], kept in ${resolve(dataDir, SECRETS_FILE)}`]
}
