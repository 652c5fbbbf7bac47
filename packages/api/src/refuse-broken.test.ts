import { expect, test } from 'vitest'
import { refuseBroken } from './refuse-broken.ts'

function refused(code: string, writable = true) {
  const socket = { writable, text: '', destroyed: false }
  const fault = Object.assign(new Error('not a request'), { code })
  refuseBroken(() => 'req_1')(fault, {
    writable,
    end: (text) => {
      socket.text = text
    },
    destroy: () => {
      socket.destroyed = true
    },
  })
  return socket
}

test.each([
  ['HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout'],
  ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large'],
])('%s is answered by name, and the connection ends', (code, line) => {
  const [first, ...headers] = refused(code).text.split('\r\n')
  expect(first).toBe(line)
  expect(headers).toEqual(expect.arrayContaining(['x-request-id: req_1', 'connection: close']))
})

test('headers that are too large are told as a problem of the length that is announced', () => {
  const [head = '', body = ''] = refused('HPE_HEADER_OVERFLOW').text.split('\r\n\r\n')
  expect(JSON.parse(body)).toMatchObject({ code: 'headers_too_large', request_id: 'req_1' })
  expect(head).toContain(`content-length: ${new TextEncoder().encode(body).length}`)
})

test.each([
  ['ECONNRESET', true],
  ['HPE_INVALID_METHOD', false],
])('nobody is answered who is gone: %s', (code, writable) => {
  expect(refused(code, writable)).toMatchObject({ text: '', destroyed: true })
})
