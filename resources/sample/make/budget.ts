import type { Sheet } from './spreadsheet.ts'

/** The Commission's budget as voted, paid and spent, in dinars; 2025 up to the end of March. */
const years = [
  { year: 2020, asked: 40_500_000, voted: 38_700_000, paid: 38_700_000, spent: 37_910_000, daysLate: 0, stateMillions: 21_480 },
  { year: 2021, asked: 43_000_000, voted: 41_000_000, paid: 41_000_000, spent: 40_265_000, daysLate: 4, stateMillions: 22_015 },
  { year: 2022, asked: 46_200_000, voted: 44_600_000, paid: 44_600_000, spent: 43_880_000, daysLate: 0, stateMillions: 22_940 },
  { year: 2023, asked: 48_900_000, voted: 46_900_000, paid: 46_900_000, spent: 46_120_000, daysLate: 7, stateMillions: 23_610 },
  { year: 2024, asked: 51_300_000, voted: 48_200_000, paid: 41_750_000, spent: 41_690_000, daysLate: 61, stateMillions: 24_050 },
  { year: 2025, asked: 52_600_000, voted: 19_300_000, paid: 2_150_000, spent: 2_140_000, daysLate: 58, stateMillions: 23_140 },
] as const

const chapters = [
  { name: 'Staff', y2024: 29_600_000, y2025: 14_100_000 },
  { name: 'Running costs', y2024: 11_400_000, y2025: 4_300_000 },
  { name: 'Visits to places of detention', y2024: 5_200_000, y2025: 0 },
  { name: 'Regional offices', y2024: 2_000_000, y2025: 900_000 },
] as const

/** Comma-separated, UTF-8, one row a year. */
export function budgetByYear(): string {
  const head = 'year,asked_dinars,voted_dinars,paid_dinars,spent_dinars,days_late,state_budget_million_dinars'
  return `${[head, ...years.map((row) => Object.values(row).join(','))].join('\r\n')}\r\n`
}

/** The same figures as a workbook, with the sums and shares that the legal unit worked out. */
export function budgetWorkbook(): Sheet[] {
  const last = chapters.length + 1
  return [
    {
      name: 'By year',
      rows: [
        ['Year', 'Asked for', 'Voted', 'Paid', 'Spent', 'Days late', 'Change on the year before (%)'],
        ...years.map(({ year, asked, voted, paid, spent, daysLate }, index) => {
          const before = years[index - 1]
          const change = before && {
            formula: `ROUND((C${index + 2}/C${index + 1}-1)*100,1)`,
            value: percent(voted, before.voted),
          }
          return [year, asked, voted, paid, spent, daysLate, change ?? '']
        }),
      ],
    },
    {
      name: 'Line 31-07 by chapter',
      rows: [
        ['Chapter', '2024', '2025', 'Difference'],
        ...chapters.map(({ name, y2024, y2025 }, index) => [
          name,
          y2024,
          y2025,
          { formula: `C${index + 2}-B${index + 2}`, value: y2025 - y2024 },
        ]),
        [
          'Total',
          { formula: `SUM(B2:B${last})`, value: sum(chapters.map(({ y2024 }) => y2024)) },
          { formula: `SUM(C2:C${last})`, value: sum(chapters.map(({ y2025 }) => y2025)) },
          { formula: `SUM(D2:D${last})`, value: sum(chapters.map(({ y2024, y2025 }) => y2025 - y2024)) },
        ],
      ],
    },
    {
      name: 'About',
      rows: [
        ['Sample material'],
        ['Invented country, institutions and figures.'],
        ['Source of the figures: the finance laws of the invented Republic of Liravia, as published.'],
      ],
    },
  ]
}

function percent(now: number, before: number): number {
  return Math.round((now / before - 1) * 1_000) / 10
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
