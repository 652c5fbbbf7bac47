/** How much later than it is this server believes it to be: as if the restart had taken so long. */
const LATER_MS = Number(process.env.FAULTS_LATER_MS)

const now = Date.now
Date.now = () => now() + LATER_MS
