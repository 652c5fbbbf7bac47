import { tellTrouble } from './tell.ts'
import { Trouble } from './trouble.ts'

/** Tells what stopped a command, and sets its exit code. Only a defect of ours comes with a stack trace. */
export function endWith(cause: unknown): void {
  if (cause instanceof Trouble) {
    tellTrouble(cause.message)
    process.exitCode = cause.exitCode
    return
  }
  const stack = cause instanceof Error ? cause.stack : String(cause)
  tellTrouble(`wekeza-server failed in a way it should not. Please report this:\n${stack}`)
  process.exitCode = 70
}
