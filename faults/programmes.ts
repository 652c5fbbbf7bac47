import { billing } from './billing/billing.ts'
import { crashPoints } from './crash-points/crash-points.ts'
import { deliveries } from './deliveries/deliveries.ts'
import { diskFullOnPostgres, diskFullOnSqlite } from './disk-full/disk-full.ts'
import { kills } from './kills/kills.ts'
import type { Programme } from './programme.ts'
import { databaseRestarts } from './restarts/restarts.ts'
import { simulations } from './simulations/simulations.ts'

/** All ways of breaking the bank, in the order in which they run. */
export const programmes: readonly Programme[] = [
  simulations,
  kills('sqlite'),
  kills('postgres'),
  billing('sqlite'),
  billing('postgres'),
  crashPoints('sqlite'),
  crashPoints('postgres'),
  deliveries('sqlite'),
  deliveries('postgres'),
  databaseRestarts,
  diskFullOnSqlite(),
  diskFullOnPostgres,
]
