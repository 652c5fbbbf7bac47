import { expect, test } from 'vitest'
import { reachOf } from './reach-of.ts'

test.each([
  '1.1.1.1',
  '41.90.64.1',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
])('anybody may be sent to on the internet: %s', (address) =>
  expect(reachOf(address)).toBe('public'),
)

test.each(['2606:4700::1111', '2c0f:fe38::1', '2a00:1450:4009:81f::200e'])(
  'anybody may be sent to on the internet of version 6: %s',
  (address) => expect(reachOf(address)).toBe('public'),
)

test.each(['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'])(
  'this machine is told apart: %s',
  (address) => expect(reachOf(address)).toBe('loopback'),
)

test.each([
  ['unspecified', ['0.0.0.0', '0.1.2.3', '::', '::0']],
  ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
  ['link-local', ['169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1']],
  ['a metadata service', ['169.254.169.254', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254']],
  ["Azure's metadata service", ['168.63.129.16']],
  ['shared by a carrier', ['100.64.0.1', '100.127.255.255']],
  ['of protocols', ['192.0.0.1', '192.88.99.1']],
  ['for documents', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
  ['for benchmarks', ['198.18.0.1', '198.19.255.255', '2001:2::1']],
  ['multicast', ['224.0.0.1', '239.255.255.255', 'ff02::1']],
  ['reserved, or broadcast', ['240.0.0.1', '255.255.255.255']],
  ['unique local', ['fc00::1', 'fd12:3456::1']],
  ['site-local', ['fec0::1']],
  ['an address of version 4, mapped', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8']],
  [
    'an address of version 4, translated',
    ['::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1'],
  ],
  ['an address of version 4, compatible', ['::127.0.0.1', '::7f00:1', '::a00:1', '::808:808']],
  ['tunnelled', ['2002:7f00:1::', '2002:a00:1::1', '2001::1', '2001:0:7f00:1::']],
  ['discarded', ['100::1']],
  ['not given out', ['4000::1', '5f00::1', '8000::1', 'e000::1']],
  ['no address', ['', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '1.2.3.4.5']],
])('nobody is sent to where an address is %s', (_, addresses) => {
  for (const address of addresses) expect([address, reachOf(address)]).toEqual([address, 'closed'])
})
