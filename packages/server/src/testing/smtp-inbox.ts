import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly from: string
  readonly to: readonly string[]
  /** headers and body as they came over the wire */
  readonly source: string
}

interface Fault {
  readonly responseCode: number
}

/** A real mail server on a port of its own, which keeps what it gets; it ends with the test. */
export async function smtpInbox() {
  const received: Received[] = []
  const state = { refuseRecipient: undefined as Fault | undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      const right = username === 'bank' && password === 'a word'
      done(right ? null : new Error('no'), right ? { user: username } : undefined)
    },
    onRcptTo({ address }, _session, done) {
      const { refuseRecipient: fault } = state
      done(fault && Object.assign(new Error(`${address} is refused`), fault))
    },
    async onData(stream, { envelope }, done) {
      const source = await text(stream)
      const { mailFrom, rcptTo } = envelope
      const from = mailFrom ? mailFrom.address : ''
      received.push({ from, to: rcptTo.map(({ address }) => address), source })
      done()
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return { url: `smtp://127.0.0.1:${port}`, port, received, state, close }
}
