import { note } from '../terminal/note.ts'
import { openPrompt } from './ask.ts'

/** Asks for a password, which is not shown, on stderr. */
export async function askPassword(message: string): Promise<string> {
  const prompt = await openPrompt()
  const { answer } = await prompt([{ type: 'password', name: 'answer', message, mask: '*' }])
  return String(answer)
}

/** Asks for a new one, twice, until both are the same: what nobody sees is easily mistyped. */
export async function askNewPassword(message: string): Promise<string> {
  for (;;) {
    const password = await askPassword(message)
    if (password === (await askPassword('The same again:'))) return password
    note('The two are not the same.')
  }
}
