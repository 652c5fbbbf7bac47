import { buildPortal } from '../../../../tools/setup.mjs'

/** What is tested in a browser is what is served: the built files, as the sources make them now. */
export default function buildOnce(): void {
  buildPortal()
}
