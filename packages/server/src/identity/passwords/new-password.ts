import { randomInt } from 'node:crypto'

/** Without those that are taken for another when they are read aloud or typed: 0 and o, 1, i and l. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_SIGNS = 4

/** A password for somebody who did not choose one: 79 bits, in groups that can be read aloud. */
export function newPassword(): string {
  const sign = () => SIGNS[randomInt(SIGNS.length)]
  const group = () => Array.from({ length: GROUP_SIGNS }, sign).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
