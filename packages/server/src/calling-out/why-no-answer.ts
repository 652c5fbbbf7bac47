import { BrokenCircuitError, BulkheadRejectedError } from 'cockatiel'
import { NoAnswer } from './no-answer.ts'

/** What any fault of a call comes to, in words that name nobody's data. */
export function whyNoAnswer(fault: unknown, restMs: number): NoAnswer {
  if (fault instanceof NoAnswer) return fault
  if (fault instanceof BrokenCircuitError) {
    const rest = `${restMs / 1_000} seconds`
    return new NoAnswer(`it was silent several times and is left alone for ${rest}`)
  }
  if (fault instanceof BulkheadRejectedError)
    return new NoAnswer('too many calls wait for it already')
  const { code, name } = fault as NodeJS.ErrnoException
  if (name === 'TimeoutError' || String(code).includes('TIMEOUT'))
    return new NoAnswer('it took too long', fault)
  return new NoAnswer(`the connection failed (${code ?? name})`, fault)
}
