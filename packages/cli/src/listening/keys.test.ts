import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { onKey } from './keys.ts'

/** Something to type into. */
function keyboard(isTTY: boolean) {
  const setRawMode = vi.fn()
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode })
  return { stdin: stdin as unknown as NodeJS.ReadStream & PassThrough, setRawMode }
}

test('each key is heard until it is enough, and the terminal is given back', async () => {
  const { stdin, setRawMode } = keyboard(true)
  const keys: string[] = []
  const stop = onKey(
    stdin,
    (key) => keys.push(key),
    () => true,
  )
  stdin.write('rq')
  await vi.waitFor(() => expect(keys).toEqual(['r', 'q']))
  stop()
  expect(setRawMode.mock.calls).toEqual([[true], [false]])
})

test('Ctrl-C, which a raw terminal sends as a key, stays Ctrl-C', async () => {
  const { stdin } = keyboard(true)
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const stop = onKey(
    stdin,
    () => {},
    () => true,
  )
  stdin.write('\u0003')
  await vi.waitFor(() => expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT'))
  stop()
  kill.mockRestore()
})

test.each([
  ['where there is no terminal', false, true],
  ['behind the shell’s prompt, where it would be stopped', true, false],
])('%s, the terminal is left alone', (_, isTTY, inForeground) => {
  const { stdin, setRawMode } = keyboard(isTTY)
  onKey(
    stdin,
    () => {},
    () => inForeground,
  )()
  expect(setRawMode).not.toHaveBeenCalled()
})
