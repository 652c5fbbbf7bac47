/** An address as it is compared: without spaces around it, composed (Unicode NFC), in small letters. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}
