import type { Mail } from './mail.ts'
import type { TextDocument } from './open-document.ts'
import type { Utterance } from './recordings.ts'

/** The call to the switchboard, as it was recorded. */
export const fullCall: readonly Utterance[] = [
  {
    voice: 'operator',
    text: "Commission nationale des droits humains, bonsoir, Yusra Qandoufi à l'appareil.",
    pauseSeconds: 0.6,
  },
  {
    voice: 'caller',
    text: 'Écoutez bien, je ne le dirai pas deux fois. Dites à votre présidente que le rapport sur Kessan doit disparaître.',
    pauseSeconds: 0.5,
  },
  { voice: 'operator', text: "Qui est à l'appareil, s'il vous plaît ?", pauseSeconds: 0.4 },
  {
    voice: 'caller',
    text: 'Elle a trois jours. Nous savons où elle habite. Nous savons dans quel lycée son mari enseigne. Un accident est vite arrivé.',
    pauseSeconds: 0.5,
  },
  { voice: 'operator', text: 'Monsieur, cet appel est enregistré.', pauseSeconds: 0.4 },
  { voice: 'caller', text: "Tant mieux. Qu'elle l'écoute.", pauseSeconds: 0.3 },
]

/** The part that may leave: nobody of the Commission is heard, no relative is spoken of. */
export const callerOnly: readonly Utterance[] = [
  {
    voice: 'caller',
    text: 'Écoutez bien, je ne le dirai pas deux fois. Dites à votre présidente que le rapport sur Kessan doit disparaître.',
    pauseSeconds: 0.8,
  },
  { voice: 'caller', text: 'Elle a trois jours. Nous savons où elle habite. Un accident est vite arrivé.', pauseSeconds: 0.8 },
  { voice: 'caller', text: "Tant mieux. Qu'elle l'écoute.", pauseSeconds: 0.3 },
]

/** What the operator of the switchboard stated. */
export const statement: TextDocument = {
  title: 'إفادة',
  language: 'ar',
  country: 'XA',
  isRightToLeft: true,
  madeAt: '2024-11-18T10:20:00',
  heading: 'إفادة مكتوبة',
  paragraphs: [
    'أنا الموقّعة أدناه يسرى قندوفي (Yusra Qandoufi)، عاملة مقسم الهاتف في اللجنة الوطنية لحقوق الإنسان في ليرافيا، أدلي بهذه الإفادة بإرادتي الحرة.',
    'في مساء يوم الخميس 14 نوفمبر 2024، على الساعة السادسة واثنتين وأربعين دقيقة، تلقّيت مكالمة على الرقم العام للجنة. كان المتكلم رجلاً يتحدث بالفرنسية بصوت مغيّر.',
    'طلب منّي أن أبلّغ رئيسة اللجنة، السيدة إلسابي مارينفو، بأن التقرير المتعلق بمركز كيسان يجب أن يختفي، وأمهلها ثلاثة أيام، وذكر أنه يعرف بيتها والثانوية التي يدرّس فيها زوجها السيد لوريان تسكويت.',
    'سجّل الجهاز المكالمة كاملة، وسلّمتُ التسجيل في مساء اليوم نفسه إلى المحققة أمايا فرندوز. ولم أُخبر أحداً آخر بمضمونها.',
    'أطلب ألّا يُذكر اسمي لأي جهة خارج اللجنة، لأنني أخشى على عملي وعلى أسرتي. هاتفي: ‎+999 80 5550 134.',
    'حُرّر في سلمار، يوم 18 نوفمبر 2024.',
    'وثيقة نموذجية. البلد والمؤسسات والأشخاص من نسج الخيال، وأي تشابه محض مصادفة.',
  ],
}

/** The message of an official who is the source of a paper. */
export const messageOfTheSource: Mail = {
  from: ['Hadrien Osmarieux', 'h.osmarieux@budget.example.org'],
  to: ['Unité juridique', 'unite.juridique@cndhl.example.org'],
  subject: 'À ne pas transférer : arbitrage sur la ligne 31-07',
  date: 'Wed, 18 Dec 2024 22:47:10 +0100',
  messageId: '20241218224710.7f31@budget.example.org',
  received: [
    'from relay.example.org (relay.example.org [192.0.2.25]) by mx.cndhl.example.org; Wed, 18 Dec 2024 22:47:14 +0100',
    'from [198.51.100.44] by relay.example.org; Wed, 18 Dec 2024 22:47:11 +0100',
  ],
  text: `Bonsoir,

Vous recevrez demain ou après-demain la lettre du ministre. Le chiffre ne vient pas de la direction du budget : nous avions proposé
une baisse de 3,8 %, comme pour tout le monde. Il a été fixé au cabinet, après le passage de la Commission à Genève. La note jointe
le dit en toutes lettres.

Ne citez ni mon nom ni mon service. Si vous devez me joindre, écrivez à hirondelle@example.org ou appelez le +999 80 5550 144, le soir.

H. Osmarieux

-- 
Document d'exemple. Pays, institutions et personnes inventés.
`,
  html: `<p>Bonsoir,</p><p>Vous recevrez demain ou après-demain la lettre du ministre. Le chiffre ne vient pas de la direction du budget. La note
jointe le dit en toutes lettres.</p><p>Ne citez ni mon nom ni mon service.</p><p>H.&nbsp;Osmarieux</p>
<p><small>Document d'exemple. Pays, institutions et personnes inventés.</small></p>`,
  attachment: {
    name: 'note-de-cabinet-extrait.txt',
    type: 'text/plain; charset=utf-8',
    data: Buffer.from(
      `MINISTÈRE DU BUDGET ET DES COMPTES DE L'ÉTAT – CABINET
Note pour le ministre – 12 novembre 2024 – EXTRAIT

4. Commission nationale des droits humains (ligne 31-07). Proposition de la direction : 46 370 000 (– 3,8 %).
   Instruction du cabinet : ramener à 19 300 000. Supprimer le chapitre des visites. « Qu'ils comprennent. »
   Transmis par H. Osmarieux, bureau B2.

Document d'exemple. Pays, institutions et personnes inventés.
`,
    ),
  },
}

/** The press office's message to its mailing list; the statement itself is attached as a PDF. */
export function messageOfThePressOffice(pdf: Buffer): Mail {
  return {
    from: ['وزارة العدل – الإعلام', 'presse@justice.example.org'],
    to: ['قائمة الصحافة', 'medias@justice.example.org'],
    subject: 'بيان صحفي رقم 31/2024 بشأن ما يسمى تقرير مركز كيسان',
    date: 'Mon, 16 Sep 2024 17:30:00 +0100',
    messageId: '31-2024@justice.example.org',
    text: `السيدات والسادة ممثلي وسائل الإعلام،

تجدون رفقته البيان الصحفي رقم 31/2024. ترفض وزارة العدل ما ورد في التقرير المتعلق بمركز كيسان للتوقيف،
وتعلن تعليق زيارات اللجنة الوطنية لحقوق الإنسان إلى المؤسسات السجنية إلى إشعار آخر.

مكتب الإعلام والاتصال

-- 
مادة نموذجية. البلد والمؤسسات والأشخاص من نسج الخيال.
`,
    attachment: { name: 'بيان صحفي 31-2024.pdf', type: 'application/pdf', data: pdf },
  }
}
