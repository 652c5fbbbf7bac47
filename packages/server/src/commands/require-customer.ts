import type { Customer } from '@wekeza/bank'
import type { Platform } from '../platform/open-platform.ts'
import { Trouble } from '../trouble.ts'

/**
 * Finds a customer of a bank. In the store and not in the bank: to open a test bank that is not there would plant it.
 * @throws {Trouble} if there is no such customer there
 */
export async function requireCustomer(
  { stores }: Pick<Platform, 'stores'>,
  bankKey: string,
  personId: string,
): Promise<Customer> {
  const customer = await stores.bank(bankKey).customers.get(personId)
  if (customer) return customer
  throw new Trouble(
    `There is no customer ${personId} at ${bankKey}. Look for both: wekeza-server apps list shows the banks.`,
  )
}
