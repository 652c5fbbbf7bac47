import { OWN_CALLBACK } from '../identity/paths.ts'
import { sameDigest } from '../secrets/digest.ts'
import { beginStart, forgetStart, type Start, takeStart } from './customers-start.ts'
import { NO_OWN_APPLICATION, ownApplication } from './own-application.ts'
import { replaceSession } from './replace-session.ts'
import { CUSTOMERS_HOME, withoutSignIn } from './return-path.ts'
import { type Action, goTo, refuse, type Visit } from './visit.ts'

/** GET /session/customers/start: on to the authorization server, which signs customers in and nobody else does. */
export const startCustomer: Action = async (visit) => {
  const { ports, url, request } = visit
  // By another name of this machine the browser would keep a cookie that it does not bring back to the public one.
  if (request.headers.host !== new URL(ports.publicUrl).host) {
    return goTo(visit, `${ports.publicUrl}${url.pathname}${url.search}`)
  }
  const { searchParams } = url
  const application = await ownApplication(ports.applications, searchParams.get('bank'))
  if (!application) return refuse(visit, 'route_not_found', { fact: NO_OWN_APPLICATION })
  const language = searchParams.get('lang')
  const known = language === 'en' || language === 'sw' ? language : null
  const asked = { returnTo: searchParams.get('return'), language: known }
  const { location, cookie } = await beginStart(visit, application.id, asked)
  goTo(visit, location, [cookie])
}

/** GET /session/customers/callback: back from there with a code, to where the customer was going. */
export const finishCustomer: Action = async (visit) => {
  const { ports, url } = visit
  const start = await takeStart(visit)
  const forget = forgetStart(ports)
  if (!start || !sameDigest(url.searchParams.get('state') ?? '', start.state)) {
    return goTo(visit, withoutSignIn(CUSTOMERS_HOME, 'failed'), [forget])
  }
  const code = url.searchParams.get('code')
  if (code === null) return goTo(visit, withoutSignIn(start.returnTo, 'denied'), [forget])
  const cookie = await openByCode(visit, start, code)
  if (cookie === undefined) return goTo(visit, withoutSignIn(start.returnTo, 'failed'), [forget])
  goTo(visit, start.returnTo, [forget, cookie])
}

async function openByCode(
  visit: Visit,
  { applicationId, verifier }: Start,
  code: string,
): Promise<string | undefined> {
  const { ports } = visit
  const redirectUri = `${ports.publicUrl}${OWN_CALLBACK}`
  const signIn = await ports.own.redeem({ code, verifier, applicationId, redirectUri })
  const application = await ports.applications.get(applicationId)
  if (!signIn || application?.status !== 'active') return undefined
  const { customerId: personId, grantId, amr } = signIn
  const asked = { bankKey: application.bankKey, personId, applicationId, amr, grantId }
  return (await replaceSession(visit, 'customers', asked)).cookie
}
