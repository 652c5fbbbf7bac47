import { staffScopes } from '@wekeza/contract'
import { answered, done, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'

/** POST /v1/sandbox/staff-sessions: the token that the sign-in of a member of the staff would give. */
export const createStaffSession: Operation<'createStaffSession'> = async (given) => {
  const { call, application, body, host } = given
  const scopes = body.scopes ?? staffScopes
  const beyond = scopes.filter((scope) => !staffScopes.includes(scope))
  if (beyond.length > 0) {
    const fact = `${beyond.join(' ')} was asked for; there is ${staffScopes.join(' ')}.`
    return answered(problem(call, 'scope_not_grantable', { fact }))
  }
  const binding = call.credentials?.binding
  const staff = { application, staffId: body.staff_id, scopes, binding }
  return done(await host.tokens.issueStaff(staff))
}
