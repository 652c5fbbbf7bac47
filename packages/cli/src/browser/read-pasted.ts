import { createInterface } from 'node:readline'
import { note } from '../terminal/note.ts'

export interface Pasted {
  /** the first line that is the address of a customer's return; never, where nobody pastes one */
  readonly address: Promise<string>
  close(): void
}

/** Takes the customer's return from the terminal, where their browser is on another machine. */
export function readPasted(input: NodeJS.ReadableStream = process.stdin): Pasted {
  // Without echo of its own: the terminal shows what is typed already, and stdout is for data.
  const lines = createInterface({ input, terminal: false })
  const address = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      const text = line.trim()
      if (isReturn(text)) resolve(text)
      else if (text !== '') note('That is not the address: it has code= and state= in it.')
    })
  })
  return { address, close: () => lines.close() }
}

function isReturn(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { searchParams } = new URL(text)
  return searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'))
}
