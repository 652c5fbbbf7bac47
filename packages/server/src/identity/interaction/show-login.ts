import { codePage, noFactorPage } from '../pages/code-page.ts'
import type { Fault } from '../pages/fault.ts'
import { paths } from '../paths.ts'
import { prepareCode } from '../second-factor/prepare-code.ts'
import { answerPage } from './answer-page.ts'
import { csrfToken } from './csrf-token.ts'
import { type FirstStep, readFirstStep } from './first-step.ts'
import { showSignIn } from './show-sign-in.ts'
import { personOf, type Visit } from './visit.ts'

/** Shows the step of signing in that is next. */
export async function showLogin(visit: Visit): Promise<void> {
  const first = await readFirstStep(visit)
  return first ? showCode(visit, first) : showSignIn(visit)
}

/** Asks for the code, again if it was not right. */
export async function showCode(visit: Visit, first: FirstStep, fault?: Fault): Promise<void> {
  const { interaction, openBank, ports } = visit
  const codeFrom = await prepareCode(ports, signInAsking(visit, first))
  if (codeFrom === undefined) return answerPage(visit, noFactorPage())
  const page = codePage({
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    codeFrom,
    testBank: openBank.testing !== undefined,
    returnsTo: interaction.params.redirect_uri,
    ...(fault && { fault }),
  })
  answerPage(visit, page, fault?.headers)
}

/** The code counts for this sign-in of this person, and for nothing else. */
export function signInAsking(visit: Visit, { customerId }: FirstStep) {
  return {
    person: personOf(visit, customerId),
    binding: `sign-in ${visit.interaction.uid} ${customerId}`,
    purpose: { kind: 'sign-in' },
  } as const
}
