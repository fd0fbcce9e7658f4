import type { ArabicForms, Translation } from '../catalogue.ts'
import type { gate as source } from '../en/gate.ts'

export const gate: Translation<typeof source, ArabicForms> = {
  'gate.pseudonym': 'الشخص {{letter}}',
  'gate.role': 'شخص معني',
  'gate.institution': 'المؤسسة',
  'gate.withheld': '[الاسم محجوب]',
  'gate.contact': '[بيانات الاتصال محجوبة]',
}
