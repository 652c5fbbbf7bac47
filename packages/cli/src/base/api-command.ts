import type { PagedCall, WekezaOptions } from '@wekeza/sdk'
import { type Gathered, gather, type ListAsk } from '../lists/gather.ts'
import type { View } from '../output/view.ts'
import { readSecretFile } from '../session/read-secret-file.ts'
import { resolveSettings } from '../session/resolve-settings.ts'
import { Session } from '../session/session.ts'
import type { Settings } from '../session/setting.ts'
import { connectionFlags } from './connection-flags.ts'
import { type OutputFlags, WekezaCommand } from './wekeza-command.ts'

export interface ApiFlags {
  readonly 'base-url'?: string | undefined
  readonly 'client-id'?: string | undefined
  readonly 'client-secret-file'?: string | undefined
  readonly 'private-key-file'?: string | undefined
  readonly dpop?: boolean | undefined
  readonly 'mtls-cert'?: string | undefined
  readonly 'mtls-key'?: string | undefined
  readonly profile?: string | undefined
}

/** What every command that calls the platform stands on. */
export abstract class ApiCommand extends WekezaCommand {
  static override baseFlags = { ...WekezaCommand.baseFlags, ...connectionFlags }

  protected settings(flags: ApiFlags): Settings {
    const file = flags['client-secret-file']
    const clientSecret =
      file === undefined ? undefined : readSecretFile(file, '--client-secret-file')
    return resolveSettings({ ...flags, clientSecret }, { env: process.env, cwd: process.cwd() })
  }

  protected open(flags: ApiFlags, more?: WekezaOptions): Session {
    return new Session(this.settings(flags), more)
  }

  /** Walks a list as far as was asked, prints it, and says so where it goes on. */
  protected async showList<Item extends object>(
    list: PagedCall<Item>,
    view: View<readonly Item[]>,
    flags: ListAsk & OutputFlags,
  ): Promise<unknown> {
    return this.showGathered(await gather(list, flags), view, flags)
  }

  protected showGathered<Item extends object>(
    { items, more }: Gathered<Item>,
    view: View<readonly Item[]>,
    flags: OutputFlags,
  ): unknown {
    if (items.length === 0) this.note('There is none.')
    const shown = this.show(items, view, flags)
    if (more) this.note(`The first ${items.length}; there are more: --limit N, or --all.`)
    return shown
  }
}
