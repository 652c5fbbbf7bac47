import { isApiError, type Wekeza } from '@wekeza/sdk'

/** A live bank's time is everybody's; a test bank has its own, which may stand still. */
export async function bankNowMs(wekeza: Wekeza): Promise<number> {
  try {
    return Date.parse((await wekeza.sandbox.clock()).now)
  } catch (error) {
    if (isApiError(error)) return Date.now()
    throw error
  }
}
