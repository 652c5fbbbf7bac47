import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @returns the program that `REDIS_SERVER_PATH` names, or else the first `redis-server` on the path */
export function findRedis(
  named = process.env.REDIS_SERVER_PATH,
  path = process.env.PATH ?? '',
  isThere: (file: string) => boolean = existsSync,
): string | undefined {
  if (named !== undefined && named !== '') return isThere(named) ? named : undefined
  return path
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find(isThere)
}
