import type { Page } from '../../../../tools/chromium/open-chromium.ts'

type Locator = ReturnType<Page['locator']>

/**
 * Seconds that a hand and a head take, by the keystroke-level model (Card, Moran and Newell, 1980): a key of an average
 * typist, the way of the pointer to its target, a click, the thought before either, a hand that changes place.
 */
const TAKES = { key: 0.28, point: 1.1, click: 0.2, think: 1.35, home: 0.4 }
/** Silent reading of English (Brysbaert, 2019). */
const WORDS_PER_SECOND = 238 / 60
/** Of the words of a page, what its visitors have the time to read at most (Weinreich et al., 2008; Nielsen, 2008). */
const READ_SHARE = 0.28

/** What somebody did, and how long it would have taken them. */
export interface Effort {
  clicks: number
  fields: number
  words: number
  seconds: number
}

/**
 * Somebody who has never been here: looks through each page before they act on it, points, clicks and types, all at the
 * pace of people. The browser does it at its own; `effort` is what it would have been.
 */
export function aPerson(page: Page) {
  const effort: Effort = { clicks: 0, fields: 0, words: 0, seconds: 0 }
  const point = () => {
    effort.seconds += TAKES.think + TAKES.point + TAKES.click
  }
  const readText = (text: string) => {
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length
    effort.words += words
    effort.seconds += (READ_SHARE * words) / WORDS_PER_SECOND
  }
  return {
    effort,
    readText,
    /** Waits for a page by its heading, and reads it; code is looked at and not read. */
    async reads(heading: string | RegExp): Promise<void> {
      await page.getByRole('heading', { name: heading }).first().waitFor()
      readText(await page.evaluate(proseOf))
    },
    async clicks(target: Locator): Promise<void> {
      point()
      effort.clicks += 1
      await target.click()
    },
    async types(field: Locator, text: string): Promise<void> {
      point()
      effort.fields += 1
      effort.seconds += 2 * TAKES.home + TAKES.key * text.length
      await field.fill(text)
    },
  }
}

export type Person = ReturnType<typeof aPerson>

/** What is to be seen on the page and is no code. */
function proseOf(): string {
  const main = document.querySelector('main') ?? document.body
  // biome-ignore-start lint/performance/useDomNodeTextContent: nobody reads what is hidden
  const code = [...main.querySelectorAll('pre')].map(({ innerText }) => innerText)
  return code.reduce((text, block) => text.replace(block, ''), main.innerText)
  // biome-ignore-end lint/performance/useDomNodeTextContent: nobody reads what is hidden
}
