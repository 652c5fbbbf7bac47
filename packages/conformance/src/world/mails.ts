import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'

type Mail = Schema<'OutboxMail'>

/** 32 bytes in base64url, in a line of their own. */
const TOKEN = /^\s*([\w-]{43})\s*$/m

/** What was mailed to an address, the newest first. */
export async function mailsTo(bench: Bench, email: string): Promise<readonly Mail[]> {
  return (await bench.done({ operation: 'listMails', query: { to: email } })).data
}

/** The token that an address was mailed last. */
export async function tokenFromMail(bench: Bench, email: string): Promise<string> {
  const [mail] = await mailsTo(bench, email)
  return tokenIn(present(mail, `a mail to ${email}`))
}

export function tokenIn({ subject, text }: Mail): string {
  return present(TOKEN.exec(text)?.[1], `a token in the mail “${subject}”`)
}

/** How many mails come to an address by what is done; only the newest are shown, so that they are told by their ids. */
export async function mailsBy(
  bench: Bench,
  email: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const before = new Set((await mailsTo(bench, email)).map(({ id }) => id))
  await act()
  return (await mailsTo(bench, email)).filter(({ id }) => !before.has(id)).length
}
