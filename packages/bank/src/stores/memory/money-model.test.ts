import { moneyModelTest } from '../money-model/index.ts'
import { memoryStore } from './index.ts'

moneyModelTest('in memory', () => ({ open: () => memoryStore() }), { runs: 150 })
