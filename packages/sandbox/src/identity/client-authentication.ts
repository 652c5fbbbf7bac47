import type { Application } from '@wekeza/platform'
import { ASSERTION_TYPE, type AssertionDesk, claimedClient } from './assertion-desk.ts'
import type { Clients } from './clients.ts'
import { OAuthError } from './oauth-error.ts'

export interface Proving {
  readonly clients: Clients
  readonly assertions: AssertionDesk
}

/**
 * Who asks: by HTTP Basic or in the form (RFC 6749, section 2.3.1), or by a key of its own (RFC 7523). What runs on a
 * customer's own device has no secret, and says who it is (RFC 8252, section 8.5).
 */
export async function authenticateClient(
  request: Request,
  form: URLSearchParams,
  proving: Proving,
): Promise<Application> {
  const assertion =
    form.get('client_assertion_type') === ASSERTION_TYPE ? form.get('client_assertion') : null
  const application =
    assertion === null ? await bySecret(request, form, proving) : await byKey(assertion, proving)
  if (application) return application
  throw new OAuthError('invalid_client', 'The client id or the secret is not right.', 401)
}

async function byKey(
  assertion: string,
  { clients, assertions }: Proving,
): Promise<Application | undefined> {
  const application = await clients.get(claimedClient(assertion))
  return application && (await assertions.accepts(application, assertion)) ? application : undefined
}

async function bySecret(
  request: Request,
  form: URLSearchParams,
  { clients }: Proving,
): Promise<Application | undefined> {
  const [id, secret] = basicOf(request) ?? [form.get('client_id'), form.get('client_secret')]
  const application = await clients.get(id ?? '')
  if (application?.profile === 'device' && secret === null) return application
  return application && (await clients.hasSecret(application, secret ?? ''))
    ? application
    : undefined
}

function basicOf(request: Request): [string, string] | undefined {
  const encoded = /^Basic (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    const [id = '', secret = ''] = atob(encoded).split(':')
    return [decode(id), decode(secret)]
  } catch {
    // Not base64, or not encoded as a form: as good as wrong.
    return ['', '']
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
