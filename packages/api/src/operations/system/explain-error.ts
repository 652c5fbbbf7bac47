import { type ErrorCode, errors } from '@wekeza/contract'
import { answered, done, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'

/** GET /errors/{code}: one entry of the catalogue; every problem's docs_url leads here. */
export const explainError: Operation<'explainError'> = ({ call, params }) => {
  const code = params.code ?? ''
  if (!Object.hasOwn(errors, code)) return answered(problem(call, 'error_code_unknown'))
  return done({ ...errors[code as ErrorCode] })
}
