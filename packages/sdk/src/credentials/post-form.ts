import { spellings } from '../auth/client-authentication.ts'
import { ConfigurationError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Draft, Reply } from '../transport/draft.ts'
import { openRecord } from '../transport/open-record.ts'
import { sendWithRetries } from '../transport/send-with-retries.ts'

/** A form for the authorization server. */
export interface FormRequest {
  /** as it is told in errors: `oauth.exchange` */
  readonly name: string
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  /** a code and a refresh token are spent by their first use, also when its answer is lost */
  readonly repeatable: boolean
}

/** What the authorization server answered, and what is known of asking it. */
export interface FormAnswer {
  readonly reply: Reply
  readonly record: CallRecord
}

/** Sends a form as the application. Belongs to no single call, so no call's signal ends it. */
export async function postForm(settings: Settings, request: FormRequest): Promise<FormAnswer> {
  const { name, repeatable } = request
  const record = openRecord(settings, { name, repeatable, idempotencyKey: null })
  const reply = await sendWithRetries(draftOf(settings, request, record), record, settings)
  return { reply, record }
}

const SECRET_FIELDS = ['code', 'code_verifier', 'refresh_token', 'device_code', 'token']

function draftOf(
  settings: Settings,
  { name, url, fields }: FormRequest,
  { interactionId }: CallRecord,
): Draft {
  const { clientId } = settings
  if (clientId === null) {
    throw new ConfigurationError(
      `${name} needs a clientId. Give it to new Wekeza(), or set WEKEZA_CLIENT_ID.`,
    )
  }
  const headers = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'x-fapi-interaction-id': interactionId,
  }
  const secrets = SECRET_FIELDS.flatMap((one) => fields[one] ?? []).flatMap(spellings)
  const draft = { method: 'POST', url, headers, body: undefined, secrets }
  return { ...draft, sign: (unsigned) => signForm(settings, clientId, fields, unsigned) }
}

/** Says who asks, anew for each try: an assertion and a proof are good for one (RFC 7523, section 3; RFC 9449, 11.1). */
async function signForm(
  { auth, dpop, issuer }: Settings,
  clientId: string,
  fields: Readonly<Record<string, string>>,
  draft: Draft,
): Promise<Draft> {
  const evidence = await auth.authenticate({ clientId, issuer })
  const proof = dpop && { dpop: await dpop.prove(draft) }
  return {
    ...draft,
    headers: { ...draft.headers, ...evidence.headers, ...proof },
    body: new URLSearchParams({ ...fields, ...evidence.fields }).toString(),
    secrets: [...draft.secrets, ...evidence.secrets, ...(proof ? [proof.dpop] : [])],
  }
}
