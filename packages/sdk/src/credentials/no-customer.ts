import { ConsentRequiredError } from '../errors/local-errors.ts'
import type { Credential } from './credential.ts'

/** In the place of a customer where there is none: says how to come by one. */
export const noCustomer: Credential = {
  async token({ name }) {
    throw new ConsentRequiredError(
      `${name} acts for a customer, and this client acts for none. Use wekeza.withCustomer(tokens), with the tokens that wekeza.oauth.exchange answered after the customer's approval, or wekeza.sandbox.createToken on a test bank.`,
    )
  },
  async renew() {
    return null
  },
}
