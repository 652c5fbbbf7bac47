import type { Mail } from '@wekeza/platform'
import { createTransport } from 'nodemailer'
import type { MailConfig } from '../config/config.ts'
import { Trouble } from '../trouble.ts'
import { type Mailer, MailNotSent } from './mailer.ts'
import { isAddress } from './read-address.ts'
import { readSender } from './read-sender.ts'

const CONNECT_WITHIN_MS = 10_000
/** The other end may be silent for so long in between. */
const SILENT_MAX_MS = 20_000
/** And however it trickles, a mail is sent within this, or not. */
export const SEND_WITHIN_MS = 40_000

const SMTP_PORT = 587
const SMTPS_PORT = 465
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
/** What ends a line of a header, or hides in one (RFC 5322, section 2.2). */
const CONTROL = /\p{Cc}/u

/**
 * Sends mails by a mail server, as plain text, one at a time. On a network it speaks TLS or nothing: mails hold tokens.
 * @throws {Trouble} if the sender cannot be read
 */
export function smtpMailer({ url, from }: MailConfig): Mailer {
  const sender = readSender(from)
  if (!sender) throw new Trouble(`WEKEZA_MAIL_FROM is no sender: ${from}.`)
  const [, domain] = sender.address.split('@')
  const transport = createTransport(optionsOf(new URL(url)))
  return {
    async send(mail) {
      requirePlain(mail)
      const sent = transport.sendMail({
        from: sender,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        date: new Date(mail.createdAtMs),
        // The same at each attempt, so that whoever gets it twice can tell.
        messageId: `<${mail.id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await within(sent, SEND_WITHIN_MS).catch((cause) => {
        throw notSent(cause)
      })
    },
    close: () => transport.close(),
  }
}

function optionsOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'smtps:'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? SMTPS_PORT : SMTP_PORT),
    secure,
    requireTLS: !secure && !LOOPBACK.test(hostname),
    ...(username !== '' && { auth }),
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    socketTimeout: SILENT_MAX_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Checked where addresses and names come in; looked at again where they would do harm. */
function requirePlain({ to, subject }: Mail): void {
  if (isAddress(to) && !CONTROL.test(subject)) return
  throw new MailNotSent('its address or its subject is none', { forGood: true })
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject({ code: 'ETIMEDOUT' }), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What the mail server refuses of the mail itself stays refused; a password or a connection can be mended. */
function notSent(cause: unknown): MailNotSent {
  const { code = 'unknown fault', responseCode } = cause as {
    readonly code?: string
    readonly responseCode?: number
  }
  const refused = code === 'EENVELOPE' || code === 'EMESSAGE'
  const told = responseCode === undefined ? code : `${code} ${responseCode}`
  return new MailNotSent(told, { forGood: refused && (responseCode ?? 0) >= 500 })
}
