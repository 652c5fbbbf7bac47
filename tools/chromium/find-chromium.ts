import { existsSync } from 'node:fs'

/** Where systems put Chromium, or a browser made of it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns the program that `CHROMIUM_PATH` names, or else the first that is there */
export function findChromium(
  named = process.env.CHROMIUM_PATH,
  isThere: (file: string) => boolean = existsSync,
): string | undefined {
  if (named !== undefined && named !== '') return isThere(named) ? named : undefined
  return PLACES.find(isThere)
}
