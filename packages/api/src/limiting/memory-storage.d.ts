// Its file alone, since the library's index takes modules of Node, and its limiter in memory answers by a promise.
declare module 'rate-limiter-flexible/lib/component/MemoryStorage/MemoryStorage.js' {
  import type { RateLimiterRes } from 'rate-limiter-flexible'

  export default class MemoryStorage {
    incrby(key: string, value: number, durationSeconds: number): RateLimiterRes
    delete(key: string): boolean
  }
}
