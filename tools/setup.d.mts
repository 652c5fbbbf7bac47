/** Installs what the lock file names, and builds what is stale; does nothing the second time. */
export function setup(): void
/** Builds the portal where its sources are newer than what was built. */
export function buildPortal(): void
