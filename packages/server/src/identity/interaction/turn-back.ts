import type { InteractionResults } from 'oidc-provider'
import { paths } from '../paths.ts'
import type { Action, Visit } from './visit.ts'

/** Ends the interaction, and sends the browser on by GET: a 303 carries no posted password along (RFC 9700, section 4.12). */
export async function finish(
  { provider, request, response }: Visit,
  result: InteractionResults,
  { keepSignIn }: { readonly keepSignIn: boolean },
): Promise<void> {
  const options = { mergeWithLastSubmission: keepSignIn }
  await provider.interactionFinished(request, response, result, options)
}

/** What was decided is decided: the browser just goes on. */
export function goOn({ response, interaction }: Visit): void {
  response.writeHead(303, { location: interaction.returnTo }).end()
}

/** Shows the interaction's own page anew, so that a reload of it sends no form again. */
export function goToStart({ response, interaction }: Visit): void {
  response.writeHead(303, { location: `${paths.interaction}/${interaction.uid}` }).end()
}

/** Back to the application without a decision: who has not signed in cannot reject a consent either. */
export const cancelSignIn: Action = (visit) =>
  turnBack(visit, 'The customer did not sign in. Ask again when they want to.')

/** Somebody else is to decide: begins again with sign-in. */
export const switchCustomer: Action = (visit) => finish(visit, {}, { keepSignIn: false })

export function turnBack(visit: Visit, description: string): Promise<void> {
  const result = { error: 'access_denied', error_description: description }
  return finish(visit, result, { keepSignIn: false })
}
