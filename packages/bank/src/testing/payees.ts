import type { AccountPayee, MobilePayee, PaybillPayee, TillPayee } from '../payments/payment.ts'

export const HERE: AccountPayee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
export const THERE: AccountPayee = { ...HERE, name: 'Amani Clinic', bank_code: '01' }
export const PHONE: MobilePayee = {
  type: 'mobile',
  name: 'Achieng Odhiambo',
  phone_number: '254712345678',
}
export const PAYBILL: PaybillPayee = {
  type: 'paybill',
  name: 'Kenya Power',
  paybill_number: '888880',
  account_reference: '37194502881',
}
export const TILL: TillPayee = { type: 'till', name: 'Java House', till_number: '567891' }
