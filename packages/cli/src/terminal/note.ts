import { painter } from './paint.ts'

/** Says something beside the data, on stderr, where it spoils no pipe. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** What to do next, in the same words and the same place after each command. */
export function noteNext(...commands: string[]): void {
  const paint = painter(process.stderr)
  const [first = '', ...others] = commands
  note(`${paint('dim', 'next')}  ${first}`)
  for (const other of others) note(`      ${other}`)
}
