import { Command } from '@oclif/core/command'
import { describeFailure } from '../errors/describe-failure.ts'
import { failureDocument } from '../errors/print-failure.ts'
import { pickFields } from '../output/pick-fields.ts'
import type { View } from '../output/view.ts'
import { confirm } from '../prompts/confirm.ts'
import { note, noteNext } from '../terminal/note.ts'
import { outputFlags } from './output-flags.ts'

export interface OutputFlags {
  readonly fields?: string | undefined
  readonly quiet?: boolean
}

/** What every command stands on: one way to print, one way to fail. */
export abstract class WekezaCommand extends Command {
  /** the operations of the contract that this command calls; every operation has a command */
  static operations: readonly string[] = []
  static override enableJsonFlag = true
  static override baseFlags = outputFlags

  /** oclif's own does what this program has no use for: deprecations and a shared user agent. */
  override async init(): Promise<void> {}

  /** Parses, runs and prints; oclif's own way of running a command, for the dispatcher. */
  carryOut(): Promise<unknown> {
    return this._run()
  }

  /**
   * Prints what a command found: a view of it for people; for --json it is returned, and oclif prints it once.
   * @returns what --json prints: the data, or the fields of it that were asked for
   */
  protected show<T extends object>(data: T, view: View<T>, flags: OutputFlags): unknown {
    const picked = flags.fields === undefined ? undefined : pickFields(data, flags.fields)
    if (picked?.complaint) note(picked.complaint)
    if (!this.jsonEnabled()) {
      const text = picked ? picked.text() : view(data)
      if (text !== '') process.stdout.write(`${text}\n`)
    }
    return picked ? picked.data : data
  }

  /** Says something to people: not under --json, nor under --quiet. */
  protected note(text: string): void {
    if (this.talks()) note(text)
  }

  /** Names the commands that are likely to come next. */
  protected next(...commands: string[]): void {
    if (this.talks()) noteNext(...commands)
  }

  /** Whether somebody may be asked: not where they said no, nor where nobody sits. */
  protected asks(): boolean {
    const { stdin, stderr, env } = process
    const terminal = stdin.isTTY === true && stderr.isTTY === true
    return terminal && !env.CI && !this.argv.includes('--no-input') && !this.jsonEnabled()
  }

  /**
   * Asks whether to go on with what cannot be taken back.
   * @throws {CliError} usage_invalid where nobody may be asked
   */
  protected confirms(message: string): Promise<boolean> {
    return confirm(message, this.asks())
  }

  protected talks(): boolean {
    return !this.jsonEnabled() && !this.argv.includes('--quiet') && !this.argv.includes('-q')
  }

  override logJson(document: unknown): void {
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  }

  /** Under --json a failure is a document too; otherwise whoever called prints it. */
  override async catch(error: Error): Promise<void> {
    if (!this.jsonEnabled()) throw error
    const failure = await describeFailure(error)
    process.exitCode = failure.exitCode
    this.logJson(failureDocument(failure))
  }
}
