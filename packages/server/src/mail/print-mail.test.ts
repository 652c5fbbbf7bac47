import { expect, test } from 'vitest'
import { printMail } from './print-mail.ts'

test('a mail is printed with its address, subject and text, without signs that move a cursor', () => {
  const lines: string[] = []
  const text = 'Hello \u001b[2J\u202eeve\nhttps://bank.example/#token'
  const mail = { id: 'mail_1', to: 'ann@example.com', subject: 'Confirm', text, createdAtMs: 0 }
  printMail(mail, (line) => lines.push(line))
  expect(lines).toEqual([
    'Mail to ann@example.com: Confirm',
    '  Hello [2Jeve',
    '  https://bank.example/#token',
  ])
})
