import type { Application } from '../applications/application.ts'
import type { PlatformChange } from '../commit/platform-change.ts'
import type { GoLiveRequest } from '../go-live/go-live-request.ts'
import { type GoLiveNews, goLiveWords, reinstatedWords, suspendedWords } from '../mail/words.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'

/** A mail to whoever asked to go live, as long as they are there. */
export async function tellSubmitter(
  ports: PlatformPorts,
  { id, organisationId, submittedBy }: GoLiveRequest,
  news: GoLiveNews,
): Promise<PlatformChange[]> {
  const { store, wall, publicUrl } = ports
  const [developer, member] = await Promise.all([
    store.developers.get(submittedBy),
    store.members.get(organisationId, submittedBy),
  ])
  if (!developer || !member) return []
  const path = `/v1/organisations/${organisationId}/go-live-requests/${id}`
  return [writeMail(ports, developer.email, goLiveWords(publicUrl, news, path), wall.nowMs())]
}

/** A mail to each owner of a suspended application, or of one that goes on. */
export async function tellOwners(
  ports: PlatformPorts,
  { id, organisationId, status }: Application,
): Promise<PlatformChange[]> {
  const { store, wall, publicUrl } = ports
  const members = await store.members.ofOrganisation(organisationId)
  const owners = members.filter(({ role }) => role === 'owner')
  const developers = await Promise.all(owners.map((one) => store.developers.get(one.developerId)))
  const words = status === 'suspended' ? suspendedWords : reinstatedWords
  return developers.flatMap((developer) =>
    developer ? [writeMail(ports, developer.email, words(publicUrl, id), wall.nowMs())] : [],
  )
}
