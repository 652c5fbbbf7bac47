const CRC32_POLYNOMIAL = 0xedb88320
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 62 to the sixth is more than 2 to the 32nd. */
const CHARS = 6

/** CRC-32 (ISO/IEC 13239) of an ASCII text in six characters of base 62. It finds slips of the pen; it proves nothing. */
export function checksum(text: string): string {
  let value = crc32(text)
  let written = ''
  for (let place = 0; place < CHARS; place += 1) {
    written = `${DIGITS[value % 62]}${written}`
    value = Math.floor(value / 62)
  }
  return written
}

function crc32(text: string): number {
  let crc = 0xffffffff
  for (const char of text) {
    crc ^= char.charCodeAt(0) & 0xff
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 1 ? (crc >>> 1) ^ CRC32_POLYNOMIAL : crc >>> 1
    }
  }
  return (crc ^ 0xffffffff) >>> 0
}
