import type { FormItem } from '../src/feedback-form/form-items.ts';
import type { OwnItemInput } from '../src/feedback-summary/own-items.ts';
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

/** The same for the feedback summary. */
export const arabicSummary: Readonly<Record<string, string>> = {
  title: 'آراء مجموعة بالينت',
  inTwoOfThree: 'في اثنتين من آخر ثلاث فترات',
  inAllThree: 'في آخر ثلاث فترات كلها',
  above: '{0} كان «{1}» فوق الوسط.',
  below: '{0} كان «{1}» تحت الوسط.',
  toTalk: 'ما يلفت النظر موضوع للحديث، وليس تقييما لأحد.',
  caption: 'كم وافقوا، فترة بعد فترة',
  item: 'الجملة',
  block: 'الفترة {0}',
  welcome: 'حسن إذا وافق كثيرون',
  warning: 'ربما كان تنبيها إذا وافق كثيرون',
  few: 'قليلون',
  less: 'أقل من النصف',
  half: 'نحو النصف',
  more: 'أكثر من النصف',
  most: 'الأغلبية',
  shortFew: 'قليل',
  shortLess: 'أقل',
  shortHalf: 'نصف',
  shortMore: 'أكثر',
  shortMost: 'أغلب',
  legend: 'كلما ارتفعت الدرجة زاد عدد الموافقين، والخط هو الوسط. الإطار يدل على ما يستحق الحديث.',
  replies: '{0} ردا',
  whyShare: 'غير معروض: لم يرد سبعة من كل عشرة.',
  thenShare: 'يلزم {0} ردا.',
  reading: 'كيف يقرأ هذا',
  copy: 'نسخ الأرقام',
  print: 'طباعة',
};

export const arabicItems: readonly OwnItemInput[] = [
  { id: 'safe', short: 'آمن للكلام' },
  { id: 'patient', short: 'عدنا إلى المريض' },
  { id: 'both-sides', short: 'رأينا الجانبين' },
  { id: 'free-presenter', short: 'الراوي حر في الاستماع' },
  { id: 'solving', short: 'حللنا الحالة' },
  { id: 'pressed', short: 'ضغط على الحياة الخاصة' },
  { id: 'complained', short: 'شكونا في الغالب' },
  { id: 'saw-new', short: 'رأيت شيئا جديدا' },
  { id: 'worth', short: 'يستحق الوقت' },
];

/** The same for the feedback form. */
export const arabicForm: Readonly<Record<string, string>> = {
  title: 'رأيك في الجلسة',
  next: 'التالي',
  back: 'السابق',
  send: 'إرسال',
  position: '{0} من {1}',
};

export const arabicFormItems: readonly FormItem[] = [
  { id: 'safe', kind: 'agreement', statement: 'شعرت بأمان كاف لأقول ما خطر لي.' },
  { id: 'patient', kind: 'agreement', statement: 'كنا نعود دائما إلى هذا المريض.' },
  { id: 'worth', kind: 'agreement', statement: 'كانت الجلسة تستحق الوقت.' },
];
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
