import type { InLanguages } from './snippets.tsx'

/**
 * What stands before every example: where the platform is, and who calls. The secret is never part of it: it is read from
 * where the reader keeps it.
 * @param origin of the platform, such as `https://wekeza.example`
 */
export function setUp(origin: string, clientId: string, scopes: readonly string[]): InLanguages {
  const scope = scopes.join(' ')
  return {
    curl: `BASE_URL=${origin}
APPLICATION_TOKEN=$(curl --silent "$BASE_URL/oauth/token" \\
  --user "${clientId}:$WEKEZA_CLIENT_SECRET" \\
  --data grant_type=client_credentials \\
  --data-urlencode "scope=${scope}" | jq -r .access_token)`,
    CLI: `export WEKEZA_BASE_URL=${origin}
export WEKEZA_CLIENT_ID=${clientId}
export WEKEZA_CLIENT_SECRET=…   # as it was shown to you
wekeza whoami`,
    TypeScript: `import { Wekeza } from '@wekeza/sdk'

const wekeza = new Wekeza({
  baseUrl: '${origin}',
  clientId: '${clientId}',
  clientSecret: process.env.WEKEZA_CLIENT_SECRET,
})`,
    Python: `import base64, json, os, urllib.parse, urllib.request

BASE_URL = "${origin}"
pair = "${clientId}:" + os.environ["WEKEZA_CLIENT_SECRET"]
request = urllib.request.Request(
    BASE_URL + "/oauth/token",
    headers={"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()},
    data=urllib.parse.urlencode({
        "grant_type": "client_credentials",
        "scope": "${scope}",
    }).encode(),
)
with urllib.request.urlopen(request) as response:
    APPLICATION_TOKEN = json.load(response)["access_token"]`,
  }
}

/** The scopes of an application that are its own, and no customer's. */
export const ownScopes = (scopes: readonly string[]) =>
  scopes.filter((scope) => OWN.includes(scope))

const OWN = [
  'consents.manage',
  'payments.prepare',
  'refunds.manage',
  'webhooks.manage',
  'events.read',
  'self.read',
  'sandbox.manage',
]
