import type { ArabicForms, Translation } from '../catalogue.ts'
import type { desk as source } from '../en/desk.ts'

export const desk: Translation<typeof source, ArabicForms> = {
  'desk.begunAt': 'كنتم تكتبون هذا في {{when}} ولم تحفظوه',
  'desk.begunText': 'تابعوا من حيث توقفتم، أو تخلّصوا من المسودة وابدأوا مما هو محفوظ.',
  'desk.older': 'عُدّل هذا السجل وحُفظ منذ ذلك الحين. إذا تابعتم فلن يُستبدل شيء دون علمكم: سيُقال لكم ذلك قبل حفظ ما كتبتم.',
  'desk.foreign':
    'كُتبت هذه المسودة بإصدار آخر من البرنامج ولا يمكن فتحها هنا. تبقى محفوظة إلى أن تتخلصوا منها، وما تكتبونه من جديد لا يُحفظ كمسودة إلى جانبها.',
  'desk.goOn': 'متابعة الكتابة',
  'desk.beginAnew': 'الكتابة من جديد',
  'desk.discard': 'التخلص من المسودة',
  'desk.kept': 'محفوظ كمسودة مشفّرة إلى أن تحفظوه.',
  'desk.notKept': 'ما تكتبونه لا يُحفظ كمسودة',
  'desk.title': 'متابعة ما بدأتموه',
  'desk.list': 'مسودات لم تكتمل',
  'desk.begun': 'آخر كتابة في {{when}}',
  'desk.discardOne': 'التخلص من المسودة: {{what}}',
  'desk.discarded': 'أُزيلت المسودة.',
  'desk.newCase': 'قضية جديدة',
  'desk.case': 'قضية',
  'desk.newIncident': 'حادثة جديدة',
  'desk.incident': 'حادثة',
  'desk.newPerson': 'شخص جديد',
  'desk.person': 'شخص',
  'desk.evidence': 'دليل',
  'desk.other': 'عمل غير محفوظ',
  'desk.gone': 'لم يعد السجل موجودًا.',
}
