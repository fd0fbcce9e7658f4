import type { ArabicForms, Translation } from '../catalogue.ts'
import type { retention as source } from '../en/retention.ts'

export const retention: Translation<typeof source, ArabicForms> = {
  'retention.title': 'مراجعة الاحتفاظ',
  'retention.intro':
    'قضايا حلّ يوم مراجعتها: هل لا تزال لازمة للغرض منها؟ قرّروا في كل منها: الاحتفاظ بها حتى يوم لاحق، أو إغلاقها، أو حذفها.',
  'retention.list': 'قضايا للمراجعة',
  'retention.emptyTitle': 'لا مراجعة مستحقة',
  'retention.emptyText': 'تظهر القضية هنا في اليوم المحدد لمراجعتها. ويُحدد هذا اليوم في القضية نفسها.',
  'retention.due': 'مستحقة منذ {{day}}',
  'retention.purpose': 'سبب الاحتفاظ',
  'retention.noPurpose': 'لم يُذكر غرض',
  'retention.holds': 'تتضمن',
  'retention.held': 'حفظ قانوني: {{why}}',
  'retention.keep': 'الاحتفاظ حتى…',
  'retention.keepTitle': 'الاحتفاظ بالقضية {{reference}}',
  'retention.keepDay': 'يُعاد السؤال في',
  'retention.keepWhy': 'لماذا لا تزال لازمة',
  'retention.closeTitle': 'إغلاق القضية {{reference}}',
  'retention.closeText': 'تُغلق القضية وتبقى في الخزنة. حدّدوا متى يُعاد السؤال عن لزومها.',
  'retention.close': 'إغلاق',
  'retention.delete': 'حذف',
  'retention.reviewed': 'حُفظت مراجعة {{reference}} في سجلها التاريخي وفي سلسلة الحيازة.',
  'retention.errorDay': 'حدّدوا يومًا في المستقبل يُعاد فيه السؤال.',
  'retention.errorWhy': 'اذكروا السبب: يبقى في سلسلة الحيازة.',
  'retention.count_zero': 'لا قضايا للمراجعة',
  'retention.count_one': 'قضية واحدة للمراجعة',
  'retention.count_two': 'قضيتان للمراجعة',
  'retention.count_few': '{{count}} قضايا للمراجعة',
  'retention.count_many': '{{count}} قضية للمراجعة',
  'retention.count_other': '{{count}} قضية للمراجعة',
}
