import type { Config } from '@oclif/core/config'

/** A command as the dispatcher needs it: to be made with its words, and run. */
export interface CommandClass {
  id: string
  new (argv: string[], config: Config): { carryOut(): Promise<unknown> }
}
