import type { Host } from '../../ports/host.ts'

/** What an organisation is called now; its requests to go live outlast a name. */
export async function nameOf({ platform }: Host, organisationId: string): Promise<string> {
  const organisation = await platform.store.organisations.get(organisationId)
  return organisation?.name ?? ''
}
