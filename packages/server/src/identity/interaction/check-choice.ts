import { movesMoney } from '@wekeza/bank'
import type { Words } from '../pages/languages/en.ts'
import type { Shown } from './bind-approval.ts'

type Wrong = keyof Pick<Words['approval'], 'chooseSome' | 'chooseOne' | 'chooseOwn'>

/** What is wrong with the accounts that were chosen, by its name in the catalogue. */
export function checkChoice(
  { consent, offered }: Shown,
  chosenIds: readonly string[],
): Wrong | undefined {
  const { terms } = consent
  if (terms.kind === 'account_access' && chosenIds.length === 0) return 'chooseSome'
  if (terms.kind !== 'account_access' && chosenIds.length !== 1) return 'chooseOne'
  const fit = offered.filter(({ status }) => status === 'active' || !movesMoney(terms))
  return chosenIds.every((id) => fit.some((account) => account.id === id)) ? undefined : 'chooseOwn'
}
