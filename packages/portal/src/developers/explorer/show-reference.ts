import { createApiReference } from '@scalar/api-reference'
import '@scalar/api-reference/style.css'
import { clientOf } from '../../session/clients.ts'
import { callerOf } from './caller-of.ts'
import './explorer.css'
import { fetchWithToken, PLACEHOLDER } from './fetch-with-token.ts'
import { openTokens } from './tokens.ts'

/** The contract, each operation with a request to send, by tokens of a test application. Nothing is asked of anybody outside. */
export async function showReference(applicationId: string, isDark: boolean): Promise<void> {
  const contract = (await clientOf(null).system.contract()) as unknown as { paths: object }
  const sending = {
    tokens: openTokens(applicationId),
    callerOf: callerOf({ paths: { ...contract.paths } }),
    origin: location.origin,
  }
  createApiReference('#reference', {
    content: contract,
    servers: [{ url: location.origin }],
    theme: 'none',
    withDefaultFonts: false,
    forceDarkModeState: isDark ? 'dark' : 'light',
    hideDarkModeToggle: true,
    telemetry: false,
    showDeveloperTools: 'never',
    hideClientButton: true,
    documentDownloadType: 'none',
    agent: { disabled: true },
    mcp: { disabled: true },
    persistAuth: false,
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    customFetch: fetchWithToken(sending),
    authentication: {
      preferredSecurityScheme: 'application',
      securitySchemes: {
        application: { flows: { clientCredentials: { token: PLACEHOLDER } } },
        customer: { flows: { authorizationCode: { token: PLACEHOLDER } } },
      },
    },
  })
}
