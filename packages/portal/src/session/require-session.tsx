import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { ErrorState } from '../design/error-state.tsx'
import { PageSkeleton } from '../design/skeleton.tsx'
import type { Realm } from './clients.ts'
import { CustomersDoor } from './customers-door.tsx'
import { customersStart, type Session } from './sessions.ts'
import { useSession } from './use-session.ts'

const SIGN_IN = { developers: '/developers/sign-in', staff: '/ops/sign-in' } as const

interface RequireSessionProps {
  readonly realm: Realm
  readonly children: (session: Session & { signed_in: true }) => ReactNode
}

/** Shows what is for whoever is signed in; leads everybody else to the sign-in, and back again after it. */
export function RequireSession({ realm, children }: RequireSessionProps): ReactNode {
  const { data, error, refetch } = useSession(realm)
  if (data?.signed_in) return children(data)
  if (data) return <ToSignIn realm={realm} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <PageSkeleton />
}

function ToSignIn({ realm }: { readonly realm: Realm }): ReactNode {
  const { pathname, search } = useLocation()
  const here = pathname + search
  if (realm === 'customers') return <CustomersDoor start={customersStart(here)} />
  return <Navigate to={`${SIGN_IN[realm]}?return=${encodeURIComponent(here)}`} replace />
}
