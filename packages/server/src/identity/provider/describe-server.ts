import type { KoaContextWithOIDC } from 'oidc-provider'
import { isDiscovery } from '../paths.ts'

/** Says in the discovery document which answer modes are left: the provider always names all of its own. */
export async function describeServer(
  ctx: KoaContextWithOIDC,
  next: () => Promise<unknown>,
): Promise<void> {
  await next()
  if (!isDiscovery(ctx.path) || ctx.status !== 200) return
  ctx.body = { ...(ctx.body as object), response_modes_supported: ['query'] }
}
