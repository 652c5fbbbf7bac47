import { string } from '@oclif/core/flags'
import { LiveCommand } from '../../base/live-command.ts'
import { connectionNotes } from '../../listening/connection-notes.ts'
import { beginningAt, feedAnew } from '../../listening/feed-anew.ts'
import { untilInterrupted } from '../../listening/until-interrupted.ts'
import { bankNowMs } from '../../times/bank-now.ts'
import { readSince } from '../../times/read-since.ts'
import { eventLines } from '../../views/event-lines.ts'
import { readTypes } from '../../webhooks/read-types.ts'

export class TailEvents extends LiveCommand {
  static override summary = 'Print what happens as it happens, a line each, until Ctrl-C.'
  static override description =
    'Under --json each event is a document on a line of its own. Lost, the stream is opened again where it broke off.'
  static override operations = ['streamEvents', 'listEvents']
  static override flags = {
    types: string({
      char: 'e',
      helpValue: 'payment.*,…',
      summary: 'Only these types and families: payment. Default: all',
    }),
    since: string({
      helpValue: '10m|TIME',
      summary: 'Begin with what happened since then, in the bank’s time.',
    }),
  }
  static override examples = [
    'wekeza events tail',
    'wekeza events tail --types payment,transaction.posted --since 1h',
    'wekeza events tail --since 2026-01-15 --json --fields type,resource.id',
  ]

  async run(): Promise<void> {
    const { flags } = await this.parse(TailEvents)
    const { wekeza, settings } = this.open(flags)
    const nowMs = () => bankNowMs(wekeza)
    const types = readTypes(flags.types ?? '*')
    const since = flags.since === undefined ? null : await readSince(flags.since, nowMs)
    const beginning = await beginningAt(wekeza, since)
    const out = this.lines(flags)
    out.note(`Listening to ${settings.baseUrl.value}; Ctrl-C ends it.`)
    const ask = { types, signal: untilInterrupted().signal, ...connectionNotes(out) }
    const lineOf = eventLines()
    for await (const event of feedAnew(wekeza, beginning, ask)) out.line(event, lineOf(event))
  }
}
