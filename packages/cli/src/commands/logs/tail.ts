import { string } from '@oclif/core/flags'
import { LiveCommand } from '../../base/live-command.ts'
import { untilInterrupted } from '../../listening/until-interrupted.ts'
import { lookNotes } from '../../requests/look-notes.ts'
import { requestFeed } from '../../requests/request-feed.ts'
import { filterOf, requestFlags } from '../../requests/request-flags.ts'
import { ownRequests, requestsOf } from '../../requests/request-source.ts'
import { readSince } from '../../times/read-since.ts'
import { wallNowMs } from '../../times/wall-now.ts'
import { requestLines } from '../../views/request-lines.ts'

const description = `Looks every second, every five where nothing is asked, and as rarely as the platform wants it; each request is printed
once, and none is left out. Looking into the log is not shown, unless --operation asks for it. Under --json each
request is a document on a line of its own.`

export class TailRequests extends LiveCommand {
  static override summary = 'Print what an application asks as it asks, a line each, until Ctrl-C.'
  static override description = description
  static override operations = ['listRequests', 'listApplicationRequests']
  static override flags = {
    ...requestFlags,
    since: string({ helpValue: '10m|TIME', summary: 'Begin with what was asked since then.' }),
  }
  static override examples = [
    'wekeza logs tail',
    'wekeza logs tail --status 4xx --since 1h',
    'wekeza logs tail --operation createConsent --since 10m --json --fields id,status,code',
    'wekeza logs tail --app app_01k3m7q0r8e4x5v6 --since 1h',
  ]

  async run(): Promise<void> {
    const { flags } = await this.parse(TailRequests)
    const { app, since } = flags
    const filter = filterOf(flags)
    const session = this.open(flags)
    const source =
      app === undefined ? ownRequests(session.wekeza) : requestsOf(this.developer(flags), app)
    const out = this.lines(flags)
    const whose = app ?? session.settings.clientId?.value ?? 'this application'
    const beginning = `Following what ${whose} asks of ${session.settings.baseUrl.value}; Ctrl-C ends it.`
    const ask = {
      filter,
      since: since === undefined ? null : await readSince(since, wallNowMs),
      signal: untilInterrupted().signal,
      ...lookNotes(out, beginning),
    }
    const lineOf = requestLines()
    for await (const request of requestFeed(source, ask)) out.line(request, lineOf(request))
  }
}
