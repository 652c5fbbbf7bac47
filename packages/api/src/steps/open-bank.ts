import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Opens the bank that the credentials pick; the sandbox's operations find none on a live one. */
export const openBank: Step = async (call, { banks }) => {
  const { bankKey } = found(call.credentials, 'credentials')
  call.openBank = await banks.open(bankKey)
  return call.operation?.testBankOnly && !call.openBank.testing
    ? problem(call, 'not_a_test_bank')
    : undefined
}
