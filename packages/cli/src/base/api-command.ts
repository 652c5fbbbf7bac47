import type { PagedCall, Wekeza, WekezaOptions } from '@wekeza/sdk'
import { ofDeveloper } from '../errors/sign-in-needed.ts'
import { type Gathered, gather, type ListAsk } from '../lists/gather.ts'
import type { View } from '../output/view.ts'
import { actingAsDeveloper } from '../session/acting-as-developer.ts'
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
  #actsForDeveloper = false

  protected settings(flags: ApiFlags): Settings {
    const file = flags['client-secret-file']
    const clientSecret =
      file === undefined ? undefined : readSecretFile(file, '--client-secret-file')
    return resolveSettings({ ...flags, clientSecret }, { env: process.env, cwd: process.cwd() })
  }

  protected open(flags: ApiFlags, more?: WekezaOptions): Session {
    return new Session(this.settings(flags), more)
  }

  /**
   * The client that acts for the developer who is signed in.
   * @throws {CliError} login_needed
   */
  protected developer(flags: ApiFlags): Wekeza {
    this.#actsForDeveloper = true
    return actingAsDeveloper(this.open(flags))
  }

  /** A session that has ended is told in words for whose it was: a customer’s is begun otherwise. */
  override catch(error: Error): Promise<void> {
    return super.catch(this.#actsForDeveloper ? ofDeveloper(error) : error)
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
