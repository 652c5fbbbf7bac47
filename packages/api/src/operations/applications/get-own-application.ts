import { done, type Operation } from '../../operation.ts'
import { toApplication } from '../../wire/to-application.ts'

/** GET /v1/application: who calls, and what it may. */
export const getOwnApplication: Operation<'getOwnApplication'> = ({ application }) =>
  done(toApplication(application))
