export type { Message, Sender, SendResult } from '@wekeza/bank'
export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts'
