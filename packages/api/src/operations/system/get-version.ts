import contract from '@wekeza/contract/openapi.json' with { type: 'json' }
import { done, type Operation } from '../../operation.ts'

/** GET /version: what answers, and the contract that it keeps. */
export const getVersion: Operation<'getVersion'> = ({ host }) =>
  done({ name: host.name, version: host.version, contract_version: contract.info.version })
