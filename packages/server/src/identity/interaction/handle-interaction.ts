import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { errors, type Interaction } from 'oidc-provider'
import { gonePage } from '../pages/error-page.ts'
import { type Reader, readerOf } from '../pages/languages/reader.ts'
import { paths } from '../paths.ts'
import type { IdentityPorts } from '../ports.ts'
import { answerPage } from './answer-page.ts'
import { isOurForm } from './csrf-token.ts'
import { decide } from './decide.ts'
import { enterCode, restartSignIn } from './enter-code.ts'
import { leaveSigned } from './leave-signed.ts'
import { readForm } from './read-form.ts'
import { showApproval } from './show-approval.ts'
import { showLogin } from './show-login.ts'
import { signIn } from './sign-in.ts'
import { cancelSignIn, switchCustomer } from './turn-back.ts'
import type { Action, Visit } from './visit.ts'

interface Stage {
  readonly show: (visit: Visit) => Promise<void>
  readonly actions: Readonly<Record<string, Action>>
}

/** What a customer can do, by what the authorization server waits for. */
const stages: Readonly<Record<string, Stage>> = {
  login: {
    show: showLogin,
    actions: { 'sign-in': signIn, code: enterCode, restart: restartSignIn, cancel: cancelSignIn },
  },
  consent: { show: showApproval, actions: { decide, switch: switchCustomer, leave: leaveSigned } },
}

/** Answers the pages of an interaction: sign in, in two steps, then approve or deny. */
export async function handleInteraction(
  host: { readonly ports: IdentityPorts; readonly provider: Provider },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', host.ports.issuer)
  const [uid = '', action, ...rest] = pathname.slice(paths.interaction.length + 1).split('/')
  const visit = await openVisit(host, request, response, uid)
  const stage = stages[visit?.interaction.prompt.name ?? '']
  if (!visit || !stage || rest.length > 0) {
    const reader = readerFor(host.ports, request, undefined)
    return answerPage({ response, reader }, gonePage())
  }
  if (action === undefined) return showOnly(visit, stage)
  const act = Object.hasOwn(stage.actions, action) ? stage.actions[action] : undefined
  if (!act || request.method !== 'POST') return refuseMethod(visit, act ? 'POST' : undefined)
  const form = await readForm(request)
  // A form that is not ours gets no second look: it was made by somebody else, or for another interaction.
  if (!form || !isOurForm(visit, form)) return answerPage(visit, gonePage())
  await act(visit, form)
}

async function showOnly(visit: Visit, stage: Stage): Promise<void> {
  const { method } = visit.request
  if (method !== 'GET' && method !== 'HEAD') return refuseMethod(visit, 'GET, HEAD')
  await stage.show(visit)
}

function refuseMethod(visit: Visit, allow: string | undefined): void {
  // An action of the other stage: the browser went back to a page that was answered already.
  if (allow === undefined) answerPage(visit, gonePage())
  else answerPage(visit, gonePage(405), { allow })
}

/** Finds the interaction by its cookie, which is bound to its address; what is over or somebody else's is undefined. */
async function openVisit(
  { ports, provider }: { readonly ports: IdentityPorts; readonly provider: Provider },
  request: IncomingMessage,
  response: ServerResponse,
  uid: string,
): Promise<Visit | undefined> {
  try {
    const interaction = await provider.interactionDetails(request, response)
    if (interaction.uid !== uid) return undefined
    const application = await ports.applications.get(String(interaction.params.client_id))
    if (application?.status !== 'active') return undefined
    const openBank = await ports.banks.open(application.bankKey)
    const reader = readerFor(ports, request, interaction)
    return { request, response, ports, provider, interaction, application, openBank, reader }
  } catch (cause) {
    if (cause instanceof errors.SessionNotFound) return undefined
    throw cause
  }
}

/** The page of an answer to a form stands at the interaction's own address. */
function readerFor(
  { issuer }: IdentityPorts,
  request: IncomingMessage,
  interaction: Interaction | undefined,
): Reader {
  const secure = issuer.startsWith('https:')
  const at = interaction && { at: `${paths.interaction}/${interaction.uid}` }
  return readerOf({ request, uiLocales: interaction?.params.ui_locales, ...at, secure })
}
