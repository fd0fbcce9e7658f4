import type { ArabicForms, Translation } from '../catalogue.ts'
import type { viewer as source } from '../en/viewer.ts'

export const viewer: Translation<typeof source, ArabicForms> = {
  'viewer.title': 'المستند',
  'viewer.picture': 'صورة',
  'viewer.page': 'الصفحة {{page}}',
  'viewer.sound': 'تسجيل صوتي',
  'viewer.film': 'تسجيل مصوّر',
  'viewer.waveform': 'شدة الصوت عبر الزمن. انقروا للتشغيل من ذلك الموضع.',
}
