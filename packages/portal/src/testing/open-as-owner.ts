import type { Page } from '../../../../tools/chromium/open-chromium.ts'
import type { Portal, Watched } from './open-portal.ts'
import { signInDeveloper } from './sign-in.ts'

/** The demo's organisation. */
export const HOME = '/developers/org_demo'

type Ready = (page: Page) => Promise<unknown>

/**
 * Opens pages of the demo's organisation as its owner, and waits for what they must show.
 * @example
 * const openAt = openAsOwner(() => portal)
 * const { page } = await openAt('/billing', heading('Plans'))
 */
export function openAsOwner(portal: () => Portal) {
  return async (path: string, ready: Ready): Promise<Watched> => {
    const watched = await portal().open({ wide: true })
    await signInDeveloper(watched.page, portal(), HOME + path)
    await ready(watched.page)
    return watched
  }
}

export function heading(name: string | RegExp): Ready {
  return (page) => page.getByRole('heading', { name }).first().waitFor()
}
