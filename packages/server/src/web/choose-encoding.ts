import type { Encoding } from './web-files.ts'

/** The smallest that a browser takes of those that there are (RFC 9110, section 12.5.3); `*` and odd weights are none. */
export function chooseEncoding(
  acceptEncoding: string | readonly string[] | undefined,
  available: readonly Encoding[],
): Encoding | undefined {
  const taken = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name)
  return available.find((encoding) => taken.includes(encoding))
}
