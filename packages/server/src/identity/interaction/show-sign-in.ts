import type { Fault } from '../pages/fault.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { paths } from '../paths.ts'
import { answerPage } from './answer-page.ts'
import { csrfToken } from './csrf-token.ts'
import type { Visit } from './visit.ts'

/** Shows the sign-in page, again with what was typed if something was wrong. */
export async function showSignIn(
  visit: Visit,
  wrong?: { readonly fault: Fault; readonly username: string },
): Promise<void> {
  const { interaction, application, openBank } = visit
  const { login_hint: hint, redirect_uri: returnsTo } = interaction.params
  const page = signInPage({
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    applicationName: application.name,
    testBank: openBank.testing !== undefined,
    returnsTo,
    username: wrong?.username ?? (typeof hint === 'string' ? hint.slice(0, 100) : ''),
    ...(wrong && { fault: wrong.fault }),
  })
  answerPage(visit, page, wrong?.fault.headers)
}
