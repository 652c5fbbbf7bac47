export type { Config, LogLevel } from './config/config.ts'
export { readConfig } from './config/read-config.ts'
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts'
export { Trouble } from './trouble.ts'
