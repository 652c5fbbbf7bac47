import type { Mail } from '@wekeza/platform'

/** Carries mails out of the platform. */
export interface Mailer {
  /** @throws {MailNotSent} */
  send(mail: Mail): Promise<void>
  close(): void
}

/** A mail that was not taken. It tells codes only: a mail server's words name the address. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
  /** whether another attempt would end the same */
  readonly forGood: boolean

  constructor(reason: string, { forGood }: { readonly forGood: boolean }) {
    super(reason)
    this.forGood = forGood
  }
}
