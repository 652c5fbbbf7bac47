import { Socket } from 'node:net'
import { moment } from './crash-at.ts'

/** where the receiver of webhooks listens */
const RECEIVER_PORT = Number(process.env.FAULTS_RECEIVER_PORT)

/** Puts a moment before a message to the receiver leaves, one when it has left, and one when it is answered. */
const write = Socket.prototype.write
Socket.prototype.write = function around(this: Socket, ...values: unknown[]) {
  if (this.remotePort !== RECEIVER_PORT)
    return write.apply(this, values as Parameters<typeof write>)
  moment('send')
  const written = write.apply(this, values as Parameters<typeof write>)
  moment('send')
  return written
} as typeof write

const push = Socket.prototype.push
Socket.prototype.push = function around(this: Socket, ...values) {
  if (this.remotePort === RECEIVER_PORT && values[0] !== null) moment('send')
  return push.apply(this, values)
}
