import { Trouble } from '../trouble.ts'
import type { AuditFault } from './verify-audit.ts'

/** The last entry of a chain, at some time. */
export interface Head {
  readonly bank: string
  readonly sequence: number
  readonly hash: string
}

interface At {
  readonly sequence: number
  readonly hash: string
}

/**
 * Holds heads that were put aside against the chain: whoever can rewrite all of it, or cut its end off, cannot change
 * what is kept elsewhere.
 * @param walking false at the chain's end: then a head that was not met was cut off
 */
export function checkHeads(
  bank: string,
  known: readonly Head[],
  at: At,
  walking = false,
): AuditFault | undefined {
  for (const { sequence, hash } of known) {
    if (sequence === at.sequence && hash !== at.hash) {
      return { bank, sequence, fault: 'rewritten', says: `entry ${sequence} was rewritten` }
    }
    if (!walking && sequence > at.sequence) {
      const next = at.sequence + 1
      return { bank, sequence: next, fault: 'cut', says: `entries from ${next} on were cut off` }
    }
  }
  return undefined
}

/** One line for each chain. @example headLine(head) // 'live 42 9f86d0…' */
export function headLine({ bank, sequence, hash }: Head): string {
  return `${bank} ${sequence} ${hash}`
}

/**
 * Reads lines that `headLine` wrote.
 * @throws {Trouble} if one is none
 */
export function readHeads(text: string): Head[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const match = /^(\S+) (\d+) ([0-9a-f]{64})$/.exec(line.trim())
    if (!match) {
      throw new Trouble(
        `This is no head of an audit chain: ${line.slice(0, 100)}. Give the file that \`wekeza-server audit verify --head\` wrote.`,
      )
    }
    const [, bank = '', sequence, hash = ''] = match
    return { bank, sequence: Number(sequence), hash }
  })
}
