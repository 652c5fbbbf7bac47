import type { Mail } from '@wekeza/platform'
import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { Platform } from '../platform/open-platform.ts'
import type { Tracing } from '../tracing/tracing.ts'
import type { Repeated } from '../workers/repeat.ts'
import { type SendMails, sendMails } from '../workers/send-mails.ts'
import { printMail } from './print-mail.ts'
import { smtpMailer } from './smtp-mailer.ts'

export interface OpenMails extends Repeated {
  /** There is a mail to be sent. */
  nudge(): void
}

interface Parts {
  readonly config: Pick<Config, 'mail' | 'outbox' | 'logLevel'>
  readonly platform: Pick<Platform, 'stores' | 'wall'>
  readonly log: ServerLog
  /** undefined: nothing is followed */
  readonly tracing: Pick<Tracing, 'working'> | undefined
  /** where mails that do not leave are printed; default: standard error, unless nothing is logged */
  readonly tellMail?: ((line: string) => void) | undefined
}

/**
 * Begins to send mails: by a mail server; or else to whoever sits at this machine, printed and kept for the outbox. Where
 * there is neither they wait, sealed, since whoever reads the log of a server on a network may not be whom they are for.
 */
export function openMails({ config, platform, log, tracing, tellMail }: Parts): OpenMails {
  const { stores, wall } = platform
  const sending: Omit<SendMails, 'send' | 'keepText'> = {
    ...{ mails: stores.platform.mails, turns: stores.turns, wall },
    onFault: (cause) => log.trouble('mails', cause),
    onGivenUp: (mail, reason) => log.note('a mail was given up', { mail, reason }),
  }
  const followed = (send: SendMails['send']) =>
    tracing ? (mail: Mail) => tracing.working('send a mail', () => send(mail)) : send
  if (config.mail) {
    const mailer = smtpMailer(config.mail)
    const worker = sendMails({ ...sending, send: followed(mailer.send), keepText: false })
    return { ...worker, stop: () => worker.stop().finally(mailer.close) }
  }
  if (config.outbox) {
    const silent = config.logLevel === 'silent' && !tellMail
    const send = async (mail: Mail) => (silent ? undefined : printMail(mail, tellMail))
    return sendMails({ ...sending, send: followed(send), keepText: true })
  }
  log.note('mails wait', { until: 'WEKEZA_SMTP_URL is set' })
  return { nudge: () => {}, stop: async () => {} }
}
