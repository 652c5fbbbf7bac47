import type { InteractionResults } from 'oidc-provider'
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

/** Back to the application without a decision: who has not signed in cannot reject a consent either. */
export const cancelSignIn: Action = (visit) =>
  turnBack(visit, 'The customer did not sign in. Ask again when they want to.')

/** Somebody else is to decide: begins again with sign-in. */
export const switchCustomer: Action = (visit) => finish(visit, {}, { keepSignIn: false })

export function turnBack(visit: Visit, description: string): Promise<void> {
  const result = { error: 'access_denied', error_description: description }
  return finish(visit, result, { keepSignIn: false })
}
