import { findFreePort } from './find-free-port.ts'

const PORTS_TRIED = 5

export interface OnPort<T> {
  readonly port: number
  readonly launched: T
}

/** Between the look and the launch another process may take the port: then another port is tried. */
export async function onFreePort<T>(
  launch: (port: number) => Promise<T>,
  findPort = findFreePort,
): Promise<OnPort<T>> {
  for (let tried = 1; ; tried += 1) {
    const port = await findPort()
    try {
      return { port, launched: await launch(port) }
    } catch (fault) {
      if (tried === PORTS_TRIED || !/could not bind/.test(String(fault))) throw fault
    }
  }
}
