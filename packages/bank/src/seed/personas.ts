import type { AccountPayee } from '../payments/payment.ts'
import { OWN_BANK_CODE } from '../rails/figures.ts'
import type { Habit, Persona } from './persona.ts'

const out = (
  description: string,
  counterparty: string,
  betweenKes: readonly [number, number],
  days: readonly number[],
): Habit => ({ description, counterparty, direction: 'out', betweenKes, days })

const income = (
  description: string,
  counterparty: string,
  betweenKes: readonly [number, number],
  days: readonly number[],
): Habit => ({ description, counterparty, direction: 'in', betweenKes, days })

const here = (name: string, account_number: string): AccountPayee => ({
  type: 'account',
  name,
  account_number,
  bank_code: OWN_BANK_CODE,
})

const BARAKA = here('Baraka Traders Ltd', '0110000021')

const HOUSEHOLD: readonly Habit[] = [
  out('Groceries', 'Naivas Supermarket', [1_800, 6_400], [3, 9, 15, 21, 27]),
  out('Electricity tokens', 'Kenya Power', [800, 2_500], [5, 19]),
  out('Airtime', 'Safaricom', [100, 500], [2, 8, 14, 20, 26]),
  out('Matatu fares', 'Super Metro', [300, 900], [4, 11, 18, 25]),
]

/** The people of every test bank. Their stories say what each is good for. */
export const personas: readonly Persona[] = [
  {
    id: 'cus_wanjiru',
    username: 'wanjiru',
    name: 'Wanjiru Kamau',
    story:
      'Salaried, with a current and a savings account: the ordinary case, and own-account transfers.',
    accounts: [
      {
        id: 'acc_wanjiru_current',
        type: 'current',
        status: 'active',
        nickname: 'Everyday',
        number: '0110000012',
        openedOn: '2019-03-04',
        overdraftMinor: 0,
        openingMinor: 148_250_00,
        beneficiaries: [
          { id: 'ben_wanjiru_baraka', payee: BARAKA },
          {
            id: 'ben_wanjiru_clinic',
            payee: {
              type: 'account',
              name: 'Amani Clinic',
              account_number: '1234567890',
              bank_code: '01',
            },
          },
        ],
        habits: [
          income('Salary', 'Twiga Foods Ltd', [118_000, 118_000], [28]),
          out('Rent', 'Kilimani Heights', [42_000, 42_000], [1]),
          out('Sacco contribution', 'Stima Sacco', [12_000, 12_000], [2]),
          out('Eating out', 'Java House', [900, 3_200], [6, 13, 20]),
          ...HOUSEHOLD,
        ],
      },
      {
        id: 'acc_wanjiru_savings',
        type: 'savings',
        status: 'active',
        nickname: 'School fees',
        number: '0110000013',
        openedOn: '2020-01-15',
        overdraftMinor: 0,
        openingMinor: 210_000_00,
        habits: [income('Interest', 'Wekeza Bank', [700, 900], [28])],
      },
    ],
  },
  {
    id: 'cus_baraka',
    username: 'baraka',
    name: 'Baraka Traders Ltd',
    story:
      'A business with many movements and large sums: pages, filters, and a payee on this bank.',
    accounts: [
      {
        id: 'acc_baraka_business',
        type: 'business',
        status: 'active',
        nickname: 'Trading',
        number: '0110000021',
        openedOn: '2016-08-22',
        overdraftMinor: 500_000_00,
        openingMinor: 1_840_000_00,
        habits: [
          income(
            'Sales settlement',
            'Lipa na M-Pesa',
            [60_000, 110_000],
            [1, 3, 5, 8, 10, 12, 15, 17, 19, 22, 24, 26],
          ),
          out('Stock', 'Bidco Africa', [140_000, 260_000], [4, 18]),
          out('Wages', 'Staff payroll', [310_000, 310_000], [27]),
          out('Shop rent', 'Gikomba Properties', [85_000, 85_000], [1]),
          out('Fuel', 'Rubis Energy', [6_000, 14_000], [6, 13, 20, 28]),
          out('VAT', 'Kenya Revenue Authority', [38_000, 61_000], [20]),
        ],
      },
    ],
  },
  {
    id: 'cus_achieng',
    username: 'achieng',
    name: 'Achieng Odhiambo',
    story: 'Holds one account jointly with Otieno: two holders, either of whom may consent.',
    coHolderIds: ['cus_otieno'],
    accounts: [
      {
        id: 'acc_achieng_joint',
        type: 'current',
        status: 'active',
        nickname: 'Household',
        number: '0110000034',
        openedOn: '2018-11-30',
        overdraftMinor: 0,
        openingMinor: 162_400_00,
        habits: [
          income('Salary', 'Aga Khan University Hospital', [96_000, 96_000], [28]),
          income('Salary', 'Kisumu County Government', [71_500, 71_500], [27]),
          out('Mortgage', 'HF Group', [54_000, 54_000], [5]),
          out('School fees', 'Kisumu Junior Academy', [18_000, 18_000], [10]),
          ...HOUSEHOLD,
        ],
      },
    ],
  },
  {
    id: 'cus_otieno',
    username: 'otieno',
    name: 'Otieno Odhiambo',
    story: 'The other holder of the household account; no account of his own.',
    accounts: [],
  },
  {
    id: 'cus_kiprop',
    username: 'kiprop',
    name: 'Kiprop Cheruiyot',
    story:
      'Overdrawn, with nothing left to spend: insufficient funds, and a standing order that fails.',
    accounts: [
      {
        id: 'acc_kiprop_current',
        type: 'current',
        status: 'active',
        nickname: 'Everyday',
        number: '0110000045',
        openedOn: '2021-05-11',
        overdraftMinor: 5_000_00,
        openingMinor: -5_000_00,
        standingOrders: [
          {
            id: 'sto_kiprop_savings',
            payee: here('Njeri Mwangi', '0110000056'),
            amountMinor: 2_000_00,
            reference: 'Chama',
            schedule: { every: 'month', day: 5 },
          },
        ],
        habits: [],
      },
    ],
  },
  {
    id: 'cus_njeri',
    username: 'njeri',
    name: 'Njeri Mwangi',
    story: 'Has money in a dormant account: it can be seen, and cannot be spent.',
    accounts: [
      {
        id: 'acc_njeri_dormant',
        type: 'savings',
        status: 'dormant',
        nickname: 'Old savings',
        number: '0110000056',
        openedOn: '2011-02-17',
        overdraftMinor: 0,
        openingMinor: 37_815_40,
        habits: [],
      },
    ],
  },
  {
    id: 'cus_halima',
    username: 'halima',
    name: 'Halima Abdi',
    story:
      'Holds one account with Yusuf that pays only when both have approved: joint signatures, and standing orders.',
    coHolderIds: ['cus_yusuf'],
    accounts: [
      {
        id: 'acc_halima_joint',
        type: 'current',
        status: 'active',
        nickname: 'Our shop',
        number: '0110000067',
        openedOn: '2022-08-01',
        mandate: 'all',
        overdraftMinor: 0,
        openingMinor: 96_400_00,
        beneficiaries: [{ id: 'ben_halima_baraka', payee: BARAKA }],
        standingOrders: [
          {
            id: 'sto_halima_stock',
            payee: BARAKA,
            amountMinor: 750_00,
            reference: 'Stock for the week',
            schedule: { every: 'week', day: 1 },
          },
          {
            id: 'sto_halima_storage',
            payee: BARAKA,
            amountMinor: 1_200_00,
            reference: 'Storage',
            schedule: { every: 'month', day: 31 },
          },
        ],
        habits: [],
      },
    ],
  },
  {
    id: 'cus_yusuf',
    username: 'yusuf',
    name: 'Yusuf Abdi',
    story: 'The other holder of the account of the shop; no account of his own.',
    accounts: [],
  },
  {
    id: 'cus_zawadi',
    username: 'zawadi',
    name: 'Zawadi Holdings Ltd',
    story: 'Has very much money: from KES 2,000,000 on, its payments wait for the bank’s staff.',
    accounts: [
      {
        id: 'acc_zawadi_business',
        type: 'business',
        status: 'active',
        nickname: 'Treasury',
        number: '0110000078',
        openedOn: '2014-03-10',
        overdraftMinor: 0,
        openingMinor: 4_000_000_000_00,
        habits: [],
      },
    ],
  },
]
