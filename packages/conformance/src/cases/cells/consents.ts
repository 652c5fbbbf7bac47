import type { OperationRow } from '@wekeza/contract'
import { equal, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { advance, MINUTE_MS } from '../../world/bank-time.ts'
import { revoke } from '../../world/grants.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

/** An application that acts for itself names a consent in its body. */
const underGrant = ({ caller }: OperationRow) => caller !== 'application'

const revoked = cellCases({
  code: 'consent_revoked',
  does: 'refuses with the next request after its consent was withdrawn',
  where: underGrant,
  run: async (bench, { id }) => {
    const { ask, grant } = await scenes[id](bench, { unspent: true })
    const { consent } = present(grant, 'the grant of the scene')
    await revoke(bench, consent.id)
    const { consent_id } = await bench.refused(ask, 'consent_revoked')
    equal(consent_id, consent.id, 'the consent that fell short')
  },
})

const expired = cellCases({
  code: 'consent_expired',
  does: 'refuses after its consent has expired',
  where: underGrant,
  movesClock: true,
  run: async (bench, { id }) => {
    const { ask, grant } = await scenes[id](bench, { expiresInMs: MINUTE_MS, unspent: true })
    const { consent } = present(grant, 'the grant of the scene')
    await advance(bench, MINUTE_MS)
    const { consent_id } = await bench.refused(ask, 'consent_expired')
    equal(consent_id, consent.id, 'the consent that fell short')
  },
})

export const consentCells: readonly Case[] = [...revoked, ...expired]
