import type { Clock } from '@wekeza/bank'
import { type Application, isValid, type PlatformStore } from '@wekeza/platform'
import { hashText } from '../platform/play-issuing.ts'

/** The clients of the authorization server: applications, as they stand now. */
export interface Clients {
  /** A suspended application is no client. */
  get(id: string): Promise<Application | undefined>
  /** Whether a text is one of its client secrets that are valid now. */
  hasSecret(application: Application, presented: string): Promise<boolean>
}

export function clientsOf(
  { applications, secrets }: Pick<PlatformStore, 'applications' | 'secrets'>,
  wall: Clock,
): Clients {
  return {
    async get(id) {
      const application = await applications.get(id)
      return application?.status === 'active' ? application : undefined
    },
    async hasSecret({ id }, presented) {
      const nowMs = wall.nowMs()
      // The demo applications' own says nothing of its id, so that all are looked at.
      const hash = hashText(presented)
      const found = (await secrets.list(id)).find(
        (one) => one.kind === 'client_secret' && isValid(one, nowMs) && one.hash === hash,
      )
      if (found) await secrets.noteUse(found.id, nowMs)
      return found !== undefined
    },
  }
}
