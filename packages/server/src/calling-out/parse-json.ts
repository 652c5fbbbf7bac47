import { NoAnswer } from './no-answer.ts'

/** @throws {NoAnswer} if what was sent is not JSON */
export function parseJson(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    throw new NoAnswer('its answer is not JSON')
  }
}
