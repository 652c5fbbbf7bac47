import { signInPage } from '../pages/sign-in-page.ts'
import { paths } from '../paths.ts'
import { answerPage } from './answer-page.ts'
import { csrfToken } from './csrf-token.ts'
import type { Visit } from './visit.ts'

/** What is wrong with a try, and what was typed. */
export interface SignInFault {
  readonly status: number
  readonly message: string
  readonly username: string
  readonly headers?: Record<string, string>
}

/** Shows the sign-in page, again if something was wrong. */
export async function showSignIn(visit: Visit, fault?: SignInFault): Promise<void> {
  const { interaction, application, openBank, response } = visit
  const { login_hint: hint, redirect_uri: returnsTo } = interaction.params
  const page = signInPage({
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    applicationName: application.name,
    testBank: openBank.testing !== undefined,
    returnsTo,
    username: fault?.username ?? (typeof hint === 'string' ? hint.slice(0, 100) : ''),
    ...(fault && { fault }),
  })
  answerPage(response, page, fault?.headers)
}
