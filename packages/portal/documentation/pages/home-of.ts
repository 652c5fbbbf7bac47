import type { Page } from './page.ts'

/** The page that lists a page which the navigation does not name: `errors` of `errors/rate_limited`. */
export function homeOf({ path }: Page): string {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return folder === '' ? path : folder
}
