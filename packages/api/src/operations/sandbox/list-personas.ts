import { done, type Operation } from '../../operation.ts'
import { toPersona } from '../../wire/to-persona.ts'

/** GET /v1/sandbox/personas: who lives on the test bank. */
export const listPersonas: Operation<'listPersonas'> = async ({ bank }) => {
  const customers = await bank.customers.list()
  const personas = customers.map(async (customer) =>
    toPersona(customer, await bank.accounts.ofCustomer(customer.id)),
  )
  return done({ data: await Promise.all(personas) })
}
