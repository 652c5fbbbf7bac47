import type { Consent } from '@wekeza/bank'
import { signedPage } from '../pages/signed-page.ts'
import { paths } from '../paths.ts'
import { answerPage } from './answer-page.ts'
import { csrfToken } from './csrf-token.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Whether this holder has approved already, and others may not have. */
export async function hasSigned(visit: Visit, { id, status }: Consent): Promise<boolean> {
  // Between the page and its button the last of the others may have approved.
  if (status !== 'awaiting_co_holder' && status !== 'authorised') return false
  const history = await visit.openBank.bank.consents.history(id)
  const customerId = customerIdOf(visit)
  return history.some(({ act, actor }) => act === 'sign' && actor.id === customerId)
}

/** Says that others must approve too, and leads back. */
export function showSigned(visit: Visit): void {
  const { interaction, application, openBank } = visit
  const page = signedPage({
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    applicationName: application.name,
    testBank: openBank.testing !== undefined,
    returnsTo: interaction.params.redirect_uri,
  })
  answerPage(visit, page)
}
