import { afterEach, beforeEach, expect, TestRunner, test, vi } from 'vitest'
import { askForChromium } from './ask-for-chromium.ts'

const MISSING = 'no Chromium here: install it'

// A test that skipped itself would be no failure, whatever it expects.
const skip = vi.fn()
beforeEach(() => {
  skip.mockReset()
  vi.spyOn(TestRunner, 'getCurrentTest').mockReturnValue({ context: { skip } } as never)
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('in CI a missing Chromium is a failure, not a test that did not run', () => {
  vi.stubEnv('CI', 'true')
  expect(() => askForChromium()).toThrow(MISSING)
  expect(skip).not.toHaveBeenCalled()
})

test('elsewhere a test that needs it is skipped, and told why', () => {
  vi.stubEnv('CI', '')
  expect(() => askForChromium()).toThrow(MISSING)
  expect(skip).toHaveBeenCalledWith(expect.stringContaining(MISSING))
})
