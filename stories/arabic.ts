import type { ComparisonInput } from '../src/group-comparator/group-comparator.properties.ts';
import type { Rule } from '../src/rule-card/rule.ts';

/** Sample wording in Arabic for the stories about right to left; not a translation that the library ships. */
export const arabic: Readonly<Record<string, string>> = {
  title: 'قواعد المجموعة',
  fixed: 'ثابتة',
  negotiable: 'قابلة للتفاوض',
  programme: 'يحددها البرنامج',
  now: 'الآن',
  others: 'القواعد الأخرى',
  limits: 'حدود السرية',
  drifts: 'إذا خرجت الجلسة عن مسارها',
  deck: 'القواعد واحدة واحدة',
  previous: 'السابقة',
  next: 'التالية',
  position: '{0} من {1}',
  held: 'للتذكير',
  agreedOn: 'اتفقنا في {0}، الإصدار {1}',
  changedSince: 'تغيرت منذ {0}، الإصدار {1}',
  edition: 'الإصدار {0}',
  log: 'ما الذي تغير، ومتى',
  first: 'الإصدار الأول',
  confirm: 'قرأت هذه القواعد',
  decline: 'ليس الآن',
};

export const arabicRules: readonly Partial<Rule>[] = [
  { id: 'stays', statement: 'ما نقوله هنا يبقى هنا.', why: 'قليلون يتكلمون بصراحة من دون ذلك.', status: 'fixed' },
  { id: 'memory', statement: 'نروي القصة من الذاكرة، من دون أوراق.', why: 'طريقة الرواية تدل على الكثير.', status: 'fixed', phases: ['present'] },
  { id: 'listen', statement: 'نستمع إلى من يروي ولا نقاطعه.', status: 'fixed', phases: ['present'] },
  { id: 'advice', statement: 'لا نقدم نصائح ولا حلولا.', status: 'fixed', phases: ['work'] },
  { id: 'sides', statement: 'نتخيل أنفسنا في مكان المريض كما في مكان الطبيب.', status: 'fixed', phases: ['work'] },
  { id: 'time', statement: 'نبدأ في الموعد وننتهي في الموعد.', why: 'الإطار الواضح يريح الجميع.' },
  { id: 'duty', statement: 'هواتف المناوبة مع الطبيب المناوب.', status: 'programme' },
];

export const arabicLimits = 'نتكلم خارج المجموعة إذا كان أحد في خطر، ونخبركم بذلك أولا.';

/** The same for the comparator. */
export const arabicComparator: Readonly<Record<string, string>> = {
  title: 'أنواع المجموعات جنبا إلى جنب',
  caption: 'أنواع المجموعات جنبا إلى جنب، سؤال في كل صف.',
  question: 'السؤال',
  own: 'هذه الصفحة',
  ownRows: 'مما أضفناه',
  find: 'بحث',
  differences: 'المختلف فقط',
  choose: 'اختيار ما نقارن',
  studies: 'ما وجدته الدراسات',
  about: 'عن هذه المقارنة',
  makeSheet: 'ورقة للنقاش',
};

export const arabicComparison: ComparisonInput = {
  only: true,
  kinds: [{ id: 'cases', label: 'مجموعة الحالات' }, { id: 'support', label: 'مجموعة الدعم' }, { id: 'both', label: 'مجموعة مختلطة' }],
  rows: [
    { label: 'الموضوع', asks: 'عم تتحدث المجموعة؟', cells: { cases: { line: 'المريض وعلاقته بالطبيب.', more: 'لا نبحث عن حل للحالة.' }, support: 'المقيمون وأعباء التدريب.', both: 'كلاهما، كل في وقته.' } },
    { label: 'القواعد', asks: 'هل تتغير القواعد؟', cells: { cases: 'القواعد أكثر صرامة.', support: 'قد تكون القواعد مرنة.' } },
  ],
};
