import type { ComponentType } from 'react'

/**
 * A page whose code comes when somebody goes there.
 * @example
 * { path: 'team', lazy: lazyPage(async () => (await import('./team/team-page.tsx')).TeamPage) }
 */
export function lazyPage(load: () => Promise<ComponentType>): { Component: typeof load } {
  return { Component: load }
}
