import { parentPort, workerData } from 'node:worker_threads'
import { programmes } from './programmes.ts'
import type { Said, Wanted } from './run-apart.ts'
import { runProgramme } from './run-programme.ts'

/** The thread of one programme: runs it, and says what came of it. */
const { name, ...ask } = workerData as Wanted
const say = (said: Said) => parentPort?.postMessage(said)
const programme = programmes.find((one) => one.name === name)
if (!programme) throw new Error(`there is no programme ${name}`)
say({ row: await runProgramme(programme, { ...ask, tell: (line) => say({ line }) }) })
