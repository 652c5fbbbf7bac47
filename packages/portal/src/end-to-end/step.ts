import type { Watched } from '../testing/open-portal.ts'

const SHOWN_MAX = 300

/** One step of a longer way: what fails in it is told by its name, with what the page showed. */
export async function step<T>(
  { page, faults }: Watched,
  name: string,
  walk: () => Promise<T>,
): Promise<T> {
  try {
    return await walk()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const shown =
      (await page
        .locator('body')
        .textContent()
        .catch(() => '')) ?? ''
    const seen = `${page.url()} showed: ${shown.slice(0, SHOWN_MAX)}`
    throw new Error([`in the step “${name}”: ${why}`, seen, ...faults].join('\n'), { cause })
  }
}
