import type { Schema } from '@wekeza/contract'

type Payee = Schema<'AccountPayee'>

/** An account of somebody who lives on every test bank, under ids that never change. */
export interface Holding {
  readonly id: string
  readonly customerId: string
  readonly payee: Payee
}

function holding(id: string, customerId: string, name: string, number: string): Holding {
  return {
    id,
    customerId,
    payee: { type: 'account', name, account_number: number, bank_code: '77' },
  }
}

export const WANJIRU = 'cus_wanjiru'
export const BARAKA = 'cus_baraka'
export const ACHIENG = 'cus_achieng'
export const OTIENO = 'cus_otieno'
export const KIPROP = 'cus_kiprop'
export const NJERI = 'cus_njeri'
export const HALIMA = 'cus_halima'
export const YUSUF = 'cus_yusuf'
export const ZAWADI = 'cus_zawadi'

/** Salaried, with two accounts: the ordinary payer. */
export const everyday = holding('acc_wanjiru_current', WANJIRU, 'Wanjiru Kamau', '0110000012')
export const savings = holding('acc_wanjiru_savings', WANJIRU, 'Wanjiru Kamau', '0110000013')
/** A business with many movements: the ordinary payee. */
export const trading = holding('acc_baraka_business', BARAKA, 'Baraka Traders Ltd', '0110000021')
/** Held by two. */
export const household = holding('acc_achieng_joint', ACHIENG, 'Achieng Odhiambo', '0110000034')
/** Overdrawn, with next to nothing left to spend. */
export const overdrawn = holding('acc_kiprop_current', KIPROP, 'Kiprop Cheruiyot', '0110000045')
export const dormant = holding('acc_njeri_dormant', NJERI, 'Njeri Mwangi', '0110000056')

/** Held by Halima and Yusuf, and paid from only when both have approved. */
export const shop = holding('acc_halima_joint', HALIMA, 'Halima Abdi', '0110000067')

/** Has so much that its large payments, which wait for the bank’s staff, never use it up. */
export const treasury = holding('acc_zawadi_business', ZAWADI, 'Zawadi Holdings Ltd', '0110000078')

/** Somebody who banks at another bank. */
export const elsewhere: Payee = {
  type: 'account',
  name: 'Amani Clinic',
  account_number: '0112345678',
  bank_code: '01',
}

/** Somebody who is paid on the phone. */
export const phone: Schema<'MobilePayee'> = {
  type: 'mobile',
  name: 'Atieno Ouma',
  phone_number: '254712345678',
}

/** A number of this bank that nobody has. */
export const nobody: Payee = { ...trading.payee, name: 'Nobody', account_number: '0110009999' }
