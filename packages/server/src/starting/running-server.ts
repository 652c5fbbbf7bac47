import type { CodeSender } from '../identity/second-factor/code-sender.ts'

export interface RunningServer {
  /** where callers reach it, without a slash at the end */
  readonly url: string
  /** the address that it listens on; the same, unless there is a public one before it */
  readonly localUrl: string
  /**
   * Reads the files of TLS anew: certificate, key, authorities and revocation list.
   * @throws {Trouble} if one cannot be used; then the old ones stay in force
   */
  reloadTls(): void
  /** Lets running requests finish, for ten seconds at most, and closes everything. Calling it again changes nothing. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** where log lines go; standard output unless it is named */
  readonly logFile?: string
  /** how one-time codes reach customers; without one, only who has an authenticator app signs in to a live bank */
  readonly codeSender?: CodeSender
  /** where mails that do not leave are printed, line by line; standard error unless it is named, or nothing is logged */
  tellMail?(line: string): void
}
