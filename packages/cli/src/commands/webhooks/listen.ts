import { boolean, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import { LiveCommand } from '../../base/live-command.ts'
import { usageError } from '../../errors/usage-error.ts'
import { chooseSecret } from '../../listening/choose-secret.ts'
import { listen } from '../../listening/listen.ts'
import { readForwardUrl } from '../../listening/read-forward-url.ts'
import { writeSecret } from '../../listening/write-secret.ts'
import { bankNowMs } from '../../times/bank-now.ts'
import { readSince } from '../../times/read-since.ts'
import { readTypes } from '../../webhooks/read-types.ts'

const description = `For a receiver on this machine, which no bank reaches: hears the stream of events, and forwards each as the platform
would send it, signed, and a few times again if it is not taken. Each line says what the receiver answered, or why an
event was not forwarded. Lost, the stream is opened again where it broke off. Needs no webhook, and makes none.

The secret is the profile’s own and stays the same; --secret-file or WEKEZA_WEBHOOK_SECRET give another. On a terminal
the key r forwards the last event again. Ctrl-C ends it.`

export class Listen extends LiveCommand {
  static override summary = 'Forward what happens to a receiver on this machine.'
  static override description = description
  static override operations = ['streamEvents', 'listEvents', 'getEvent']
  static override flags = {
    'forward-to': string({
      char: 'f',
      helpValue: 'URL',
      summary: 'The receiver: localhost:3000/webhooks.',
    }),
    types: string({
      char: 'e',
      helpValue: 'payment.*,…',
      summary: 'Only these types and families: payment. Default: all',
    }),
    since: string({
      helpValue: '10m|TIME',
      summary: 'Begin with what was missed since then, in the bank’s time.',
    }),
    resend: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'evt_…',
      summary: 'Begin with this event again; once for each.',
    }),
    'print-json': boolean({ summary: 'Print each event under its line.' }),
    latency: boolean({ summary: 'Say at the end how long the receiver took.' }),
    'secret-file': string({ helpValue: 'FILE|-', summary: 'Holds the secret to sign with.' }),
    'print-secret': boolean({ summary: 'Print the secret, and end.' }),
    'write-env': string({
      helpValue: 'FILE',
      summary: 'Write WEKEZA_WEBHOOK_SECRET into it: .env',
    }),
  }
  static override examples = [
    'wekeza webhooks listen --forward-to localhost:3000/webhooks/transaction',
    'wekeza webhooks listen --forward-to localhost:3000/webhooks/transaction --types payment,transaction.posted --since 10m --write-env .env',
    'wekeza webhooks listen --forward-to localhost:3000/webhooks/transaction --resend evt_01k3m7q0r8e4x5v6 --json',
    'wekeza webhooks listen --print-secret',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(Listen)
    const { settings, wekeza } = this.open(flags)
    const profile = settings.profile.value
    const secret = chooseSecret({ file: flags['secret-file'], profile, env: process.env })
    if (flags['write-env'] !== undefined) writeSecret(flags['write-env'], secret)
    if (flags['print-secret']) return this.show({ secret }, () => secret, flags)
    const url = this.#urlOf(flags)
    const nowMs = () => bankNowMs(wekeza)
    const ask = {
      platform: settings.baseUrl.value,
      receiver: { url, secret },
      types: readTypes(flags.types ?? '*'),
      since: flags.since === undefined ? null : await readSince(flags.since, nowMs),
      resend: flags.resend ?? [],
      printsJson: flags['print-json'],
      latency: flags.latency,
      keys: this.asks(),
    }
    await listen(wekeza, ask, this.lines(flags))
    return undefined
  }

  #urlOf(flags: ListenFlags): URL {
    if (flags['forward-to'] !== undefined) return readForwardUrl(flags['forward-to'])
    throw usageError('Missing: --forward-to.', 'add it; --help shows examples')
  }
}

type ListenFlags = InferredFlags<typeof Listen.flags>
