import type { InLanguages } from '../../snippets/snippets.tsx'

interface Verified {
  readonly applicationId: string
  readonly webhook: { readonly id: string; readonly url: string }
}

/**
 * A receiver's way to believe nobody but the bank (Standard Webhooks, v1), for one webhook. Its address stands in a comment
 * or a route: as JSON, so that nothing in it can end either.
 */
export function verificationIn({ applicationId, webhook: { id, url } }: Verified): InLanguages {
  const path = JSON.stringify(URL.canParse(url) ? new URL(url).pathname : '/')
  return {
    TypeScript: `// ${id} of ${applicationId}
import { webhook } from '@wekeza/sdk/webhooks/hono'
import { Hono } from 'hono'

const app = new Hono()
app.post(
  ${path},
  webhook(process.env.WEKEZA_WEBHOOK_SECRET ?? '', async (event) => {
    console.log(event.type, event.resource.id)
  }),
)`,
    Python: `# ${id} of ${applicationId}, for the route ${path}
import base64, hashlib, hmac, os, time

SECRET = base64.b64decode(os.environ["WEKEZA_WEBHOOK_SECRET"].removeprefix("whsec_"))


def is_from_the_bank(headers, body: bytes) -> bool:
    sent_at = headers["webhook-timestamp"]
    if abs(time.time() - int(sent_at)) > 300:
        return False
    signed = f"{headers['webhook-id']}.{sent_at}.".encode() + body
    digest = hmac.new(SECRET, signed, hashlib.sha256).digest()
    expected = "v1," + base64.b64encode(digest).decode()
    given = headers["webhook-signature"].split()
    return any(hmac.compare_digest(expected, one) for one in given)`,
  }
}
