import { interactionPolicy } from 'oidc-provider'
import { asksOwnSession } from './own-session.ts'

const { Check, base } = interactionPolicy

/**
 * Each authorization request is signed in for and decided on its own: no earlier session or grant answers it.
 * So a session never reaches another bank, whose customers may have the same ids, and nobody's open browser approves.
 */
export function requireOwnDecision(): interactionPolicy.DefaultPolicy {
  const policy = base()
  policy
    .get('login')
    ?.checks.add(
      new Check(
        'fresh_sign_in',
        'the customer signs in for each request',
        'login_required',
        (ctx) => (ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT),
      ),
    )
  policy
    .get('consent')
    ?.checks.add(
      new Check('own_decision', 'the customer decides each request', 'consent_required', (ctx) =>
        ctx.oidc.result?.consent || asksOwnSession(ctx.oidc.params)
          ? Check.NO_NEED_TO_PROMPT
          : Check.REQUEST_PROMPT,
      ),
    )
  return policy
}
