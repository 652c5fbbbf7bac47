import { done, type Operation } from '../../operation.ts'
import { toPlan } from '../../wire/to-plan.ts'

/** GET /v1/plans: those that an organisation can choose by itself. */
export const listPlans: Operation<'listPlans'> = ({ host }) =>
  done({ data: host.platform.service.billing.plans().map(toPlan) })
