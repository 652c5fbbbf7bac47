import { boolean, integer, string } from '@oclif/core/flags'
import type { HttpOptions } from '@wekeza/sandbox/http'
import { Wekeza } from '@wekeza/sdk'
import { WekezaCommand } from '../../base/wekeza-command.ts'
import { openSandbox, untilStopped } from '../../serving/run-sandbox.ts'
import { writeEnv } from '../../serving/write-env.ts'
import { note } from '../../terminal/note.ts'
import { readTime } from '../../times/read-time.ts'
import { sandboxView } from '../../views/sandbox.ts'

const description = `The whole bank in memory, offline, the same people and history at each start. Ctrl-C ends it, and it forgets.

Its time stands still until wekeza sandbox advance moves it.`

export class StartSandbox extends WekezaCommand {
  static override summary = 'Start a bank on this machine.'
  static override description = description
  static override flags = {
    port: integer({
      default: 4010,
      min: 0,
      max: 65_535,
      helpValue: 'N',
      summary: '0 takes a free one.',
    }),
    seed: integer({ default: 1, helpValue: 'N', summary: 'The same one gives the same bank.' }),
    now: string({
      helpValue: 'TIME|wall',
      summary:
        'Where its time stands, or wall to run with this machine’s. Default: 2026-01-15T06:00:00Z',
    }),
    'write-env': boolean({ summary: 'Write .wekeza/cli.json and .env into this folder.' }),
    log: boolean({ summary: 'Print a line for each request, on stderr.' }),
  }
  static override examples = [
    'wekeza sandbox start',
    'wekeza sandbox start --port 0 --seed 42 --now 2026-06-30T09:00:00Z --write-env',
    'wekeza sandbox start --port 0 --now wall --log --json',
  ]

  async run(): Promise<void> {
    const { flags } = await this.parse(StartSandbox)
    const { port, seed, now } = flags
    // What this command asks to begin with is nobody's request.
    let tells = false
    const sandbox = await openSandbox({
      port,
      seed,
      ...(now !== undefined && { now: now === 'wall' ? now : readTime('--now', now) }),
      ...(flags.log && { onRequest: (line) => tells && note(lineOf(line)) }),
    })
    const { baseUrl, client, otherClient } = sandbox
    const access = {
      base_url: baseUrl,
      client_id: client.clientId,
      client_secret: client.clientSecret,
    }
    const wekeza = new Wekeza({ baseUrl, ...client, fetch: (request) => sandbox.fetch(request) })
    const [{ data: personas }, clock] = await Promise.all([
      wekeza.sandbox.personas(),
      wekeza.sandbox.clock(),
    ])
    const written = flags['write-env'] ? writeEnv(process.cwd(), access) : []
    const state = { ...access, other_client_id: otherClient.clientId, clock, personas, written }
    // Told at once: under --json the document must not wait for the end.
    const shown = this.show(state, sandboxView, flags)
    if (this.jsonEnabled()) this.logJson(shown)
    this.next(...nextOf(flags['write-env'], baseUrl))
    tells = true
    await untilStopped(sandbox)
  }
}

function lineOf({ status, method, route, code, durationMs }: RequestLine): string {
  const said = code === null ? '' : ` ${code}`
  return `${status} ${method} ${route ?? 'unknown path'}${said} ${Math.round(durationMs)} ms`
}

type RequestLine = Parameters<NonNullable<HttpOptions['onRequest']>>[0]

/** Without the file, other terminals need to be told. */
function nextOf(written: boolean, baseUrl: string): string[] {
  const set = `export WEKEZA_BASE_URL=${baseUrl} WEKEZA_CLIENT_ID=app_demo WEKEZA_CLIENT_SECRET=sandbox-secret`
  const login = 'wekeza auth login --as wanjiru'
  const listen = 'wekeza webhooks listen --forward-to localhost:3000/webhooks/transaction'
  return written
    ? [`${login} (in another terminal, in this folder)`, listen]
    : [`${set} (in another terminal)`, login, listen]
}
