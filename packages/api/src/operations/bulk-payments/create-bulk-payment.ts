import { readBulkFile } from '../../bulk/read-file.ts'
import { toBulk } from '../../bulk/to-bulk.ts'
import { toRowError } from '../../bulk/to-row-error.ts'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { factOf } from '../../problems/problem-of-failure.ts'

/** POST /v1/bulk-payments: the file that the consent allows; answers 202 with it accepted, and its money held. */
export const createBulkPayment: Operation<'createBulkPayment'> = async (given) => {
  const { call, bank, consent } = given
  const read = readBulkFile(given)
  if (!read.ok) return answered(read.answer)
  const decision = await bank.bulks.initiate(consent, read.file)
  if (decision.ok) return done(toBulk(decision.bulk), decision.changes)
  const { failure } = decision
  if (failure.code !== 'bulk_payment_items_invalid') return failed(failure)
  const errors = failure.faults.map(({ row, fault }) => toRowError(read.file.format, row, fault))
  return answered(problem(call, failure.code, { fact: factOf(failure), errors }))
}
