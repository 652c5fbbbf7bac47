// A receiver that takes everything at once, and says how much and when: GET / answers { count, lastMs }.
// usage: node receiver.mjs PORT
import { createServer } from 'node:http'

let count = 0
let lastMs = 0
createServer((request, response) => {
  if (request.method === 'GET') return response.end(JSON.stringify({ count, lastMs }))
  request.resume().on('end', () => {
    count += 1
    lastMs = performance.timeOrigin + performance.now()
    response.writeHead(204).end()
  })
}).listen(Number(process.argv[2]), '127.0.0.1')
