import { done, failed, type Operation } from '../../operation.ts'

/** POST /v1/sandbox/sessions: the token that a persona's sign-in at the bank would give. */
export const createSandboxSession: Operation<'createSandboxSession'> = async (given) => {
  const { call, bank, application, body, host } = given
  const customerId = body.customer_id
  const customer = await bank.customers.get(customerId)
  if (!customer) return failed({ code: 'persona_not_found', customerId })
  const binding = call.credentials?.binding
  return done(await host.tokens.issueSession({ application, customerId, binding }))
}
