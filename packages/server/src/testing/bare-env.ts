/**
 * What a program that a test starts gets of our environment: where programs are found, and where what others have
 * compiled of our sources is kept, so that it starts in half the time.
 */
export function bareEnv(): Record<string, string> {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env
  return { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) }
}
