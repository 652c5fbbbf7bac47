/** What a promise breaks with, to look at; a promise that is kept fails the test. */
export async function failureOf(
  call: PromiseLike<unknown>,
): Promise<Error & Record<string, unknown>> {
  const kept = Symbol('kept')
  const outcome = await call.then(
    () => kept,
    (error: unknown) => error,
  )
  if (outcome === kept) throw new Error('the call went well, and should not have')
  return outcome as Error & Record<string, unknown>
}
