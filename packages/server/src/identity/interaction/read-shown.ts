import { offeredOf, type Shown } from './bind-approval.ts'
import { readAsked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Reads what the customer is shown, as it stands in the bank now. @returns undefined if it is gone */
export async function readShown(visit: Visit): Promise<Shown | undefined> {
  const { bank } = visit.openBank
  const [asked, accounts] = await Promise.all([
    readAsked(visit),
    bank.accounts.ofCustomer(customerIdOf(visit)),
  ])
  return asked && { ...asked, offered: offeredOf(asked.consent, accounts).offered }
}
