import { afterEach, expect, test, vi } from 'vitest'
import { askForChromium } from './ask-for-chromium.ts'

afterEach(() => vi.unstubAllEnvs())

test('in CI a missing Chromium is a failure, not a test that did not run', () => {
  vi.stubEnv('CI', 'true')
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  expect(() => askForChromium()).toThrow('no Chromium here: install it')
})
