import { pathOf } from '../http/path-of.ts'
import type { IdentityPorts } from '../identity/ports.ts'
import { realmSessions } from '../identity/realms/sessions.ts'
import type { Pages } from '../web/pages.ts'
import { answerSession, isSessionPath } from './answer-session.ts'
import { type PresentedSessions, presentedSessions } from './present-session.ts'
import type { SessionPorts } from './visit.ts'

export interface BrowserSessions extends PresentedSessions {
  readonly of: SessionPorts['sessions']
  readonly store: SessionPorts['store']
  /** Lets browsers sign in and out beside other pages. */
  before(pages: Pages, ports: Omit<SessionPorts, 'sessions' | 'store'>): Pages
}

interface Ground extends Pick<IdentityPorts, 'store' | 'wall'> {
  readonly publicUrl: string
}

/** The sessions that browsers have here, in each of the three realms. */
export function openBrowserSessions({ store, wall, publicUrl }: Ground): BrowserSessions {
  const ground = { store, wall, issuer: publicUrl }
  const sessions = {
    developers: realmSessions('developers', ground),
    customers: realmSessions('customers', ground),
    staff: realmSessions('staff', ground),
  }
  return {
    ...presentedSessions({ sessions, publicUrl }),
    of: sessions,
    store,
    before: (pages, ports) => ({
      owns: (path, request) => isSessionPath(path) || pages.owns(path, request),
      handle(request, response) {
        if (!isSessionPath(pathOf(request))) return pages.handle(request, response)
        void answerSession({ ...ports, sessions, store }, request, response)
      },
    }),
  }
}
