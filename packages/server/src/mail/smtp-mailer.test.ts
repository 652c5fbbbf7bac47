import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Mail } from '@wekeza/platform'
import { expect, onTestFinished, test } from 'vitest'
import { smtpInbox } from '../testing/smtp-inbox.ts'
import { MailNotSent } from './mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

const FROM = 'Wekeza <no-reply@bank.example>'

function aMail(more: Partial<Mail> = {}): Mail {
  const text = 'Jambo,\n\nconfirm it: https://bank.example/confirm#token\n'
  const createdAtMs = Date.parse('2026-11-23T09:00:00Z')
  return {
    id: 'mail_1',
    to: 'ann@example.com',
    subject: 'Confirm your address',
    text,
    createdAtMs,
    ...more,
  }
}

function mailerTo(url: string, from = FROM) {
  const mailer = smtpMailer({ url, from })
  onTestFinished(() => mailer.close())
  return mailer
}

test('a mail arrives as plain text, from the sender, with its own id', async () => {
  const inbox = await smtpInbox()
  await mailerTo(inbox.url).send(aMail())
  const [mail] = inbox.received
  expect(mail).toMatchObject({ from: 'no-reply@bank.example', to: ['ann@example.com'] })
  expect(mail?.source).toMatch(/^From: Wekeza <no-reply@bank\.example>\r$/m)
  expect(mail?.source).toMatch(/^To: ann@example\.com\r$/m)
  expect(mail?.source).toMatch(/^Subject: Confirm your address\r$/m)
  expect(mail?.source).toMatch(/^Message-ID: <mail_1@bank\.example>\r$/m)
  expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  expect(mail?.source).toMatch(/^Content-Type: text\/plain/m)
  expect(mail?.source).toContain('https://bank.example/confirm#token')
})

test('names and texts in any language arrive', async () => {
  const inbox = await smtpInbox()
  await mailerTo(inbox.url).send(
    aMail({ subject: 'Karibu Wanjirũ', text: 'Habari ya asubuhi, Wanjirũ' }),
  )
  expect(inbox.received[0]?.source).toMatch(/^Subject: =\?UTF-8\?/m)
})

test('it signs in where the address names a user, with signs that an address must escape', async () => {
  const inbox = await smtpInbox()
  await mailerTo(inbox.url.replace('//', '//bank:a%20word@')).send(aMail())
  expect(inbox.received).toHaveLength(1)
  const wrong = mailerTo(inbox.url.replace('//', '//bank:guess@')).send(aMail())
  await expect(wrong).rejects.toMatchObject({ forGood: false, message: 'EAUTH 535' })
})

test.each([
  ['another recipient by a comma', { to: 'ann@example.com, eve@example.com' }],
  ['another recipient by a line', { to: 'ann@example.com\r\nBcc: eve@example.com' }],
  ['a command behind the address', { to: 'ann@example.com>\r\nRCPT TO:<eve@example.com' }],
  ['an option behind the address', { to: 'ann@example.com> NOTIFY=NEVER' }],
  ['a header in the subject', { subject: 'Hello\r\nBcc: eve@example.com' }],
  ['a bare line end in the subject', { subject: 'Hello\nBcc: eve@example.com' }],
  ['no address', { to: '' }],
])('%s is refused before anything is sent', async (_what, more) => {
  const inbox = await smtpInbox()
  await expect(mailerTo(inbox.url).send(aMail(more))).rejects.toMatchObject({ forGood: true })
  expect(inbox.received).toEqual([])
})

test('a text with the end of a mail in it is one mail', async () => {
  const inbox = await smtpInbox()
  const text = 'Hello\r\n.\r\nMAIL FROM:<eve@example.com>\r\nRCPT TO:<bob@example.com>\r\n'
  await mailerTo(inbox.url).send(aMail({ text }))
  expect(inbox.received.map(({ to }) => to)).toEqual([['ann@example.com']])
})

test.each([
  [550, true],
  [451, false],
])(
  'an address that is refused by %i is refused for good: %s; its words stay untold',
  async (code, forGood) => {
    const inbox = await smtpInbox()
    inbox.state.refuseRecipient = { responseCode: code }
    const fault = await mailerTo(inbox.url)
      .send(aMail())
      .catch((cause) => cause)
    expect(fault).toBeInstanceOf(MailNotSent)
    expect(fault).toMatchObject({ forGood, message: `EENVELOPE ${code}` })
    expect(fault.cause).toBeUndefined()
  },
)

test('nobody there is no reason to give up', async () => {
  const { url, close } = await smtpInbox()
  await close()
  await expect(mailerTo(url).send(aMail())).rejects.toMatchObject({ forGood: false })
})

test('on a network nothing is sent in the clear', async () => {
  const commands: string[] = []
  const server = createServer((socket) => {
    socket.write('220 mail.example\r\n')
    socket.on('data', (data) => {
      commands.push(String(data))
      // It offers no STARTTLS.
      socket.write(String(data).startsWith('EHLO') ? '250 mail.example\r\n' : '502 no\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  // Another name of this machine, which is none of those that stay on it.
  const mailer = mailerTo(`smtp://0.0.0.0:${port}`)
  await expect(mailer.send(aMail())).rejects.toMatchObject({
    forGood: false,
    message: expect.stringContaining('ETLS'),
  })
  expect(commands.join('')).not.toContain('MAIL FROM')
})
