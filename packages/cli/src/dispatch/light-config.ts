import type { Config } from '@oclif/core/config'

/**
 * What a command asks of oclif's Config while it parses and runs, and no more. Reading the whole of it (manifest,
 * plugins, theme, shell) takes longer than most commands; help and faulty command lines get that one.
 */
export function lightConfig(): Config {
  const config = {
    bin: 'wekeza',
    name: '@wekeza/cli',
    topicSeparator: ' ',
    runHook: async () => ({ successes: [], failures: [] }),
    scopedEnvVar: () => undefined,
    scopedEnvVarKey: (name: string) => `WEKEZA_${name}`,
    scopedEnvVarKeys: (name: string) => [`WEKEZA_${name}`],
  }
  return config as unknown as Config
}
