// Loaded before the server: of all that it does, it counts calls in turns. usage: node --import THIS main.ts start
import { registerHooks } from 'node:module'

const REAL = /\/usage\/open-metering\.ts$/
const SWITCHED = new URL('./open-switched.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const asked = context.parentURL !== SWITCHED && REAL.test(resolved.url)
    return asked ? { ...resolved, url: SWITCHED } : resolved
  },
})
