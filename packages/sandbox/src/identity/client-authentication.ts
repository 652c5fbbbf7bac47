import type { Application } from '@wekeza/platform'
import { OAuthError } from './oauth-error.ts'

/** Who asks, by HTTP Basic or in the form (RFC 6749, section 2.3.1). */
export function authenticateClient(
  request: Request,
  form: URLSearchParams,
  applications: ReadonlyMap<string, Application>,
  secret: string,
): Application {
  const [id, presented] = basicOf(request) ?? [form.get('client_id'), form.get('client_secret')]
  const application = applications.get(id ?? '')
  if (!application || presented !== secret) {
    throw new OAuthError('invalid_client', 'The client id or the secret is not right.', 401)
  }
  return application
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
