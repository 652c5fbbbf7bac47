import { done, type Operation } from '../../operation.ts'

/** GET /livez: the process runs. */
export const getLiveness: Operation<'getLiveness'> = () => done({ status: 'ok' })
