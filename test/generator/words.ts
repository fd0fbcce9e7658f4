import type { Language } from '../../shared/i18n/language.ts'

/** What the generator writes with, in one language: invented names and everyday sentences of case files. */
export type Words = {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly places: readonly string[]
  readonly titles: readonly string[]
  readonly sentences: readonly string[]
  readonly roles: readonly string[]
  readonly tags: readonly string[]
}

const en: Words = {
  given: ['Mara', 'Tobin', 'Elsie', 'Corin', 'Adela', 'Ruan', 'Imre', 'Selma', 'Odile', 'Bram', 'Nerys', 'Kasimir'],
  family: ['Vell', 'Ostrander', 'Quill', 'Haverley', 'Brandt', 'Tarn', 'Colmar', 'Wexley', 'Drummond', 'Ashgrove', 'Penhallow'],
  places: ['Port Selwyn', 'Marrowgate', 'North Harbour', 'Calder Bridge', 'Westmere', 'Old Quay'],
  titles: ['Threat by telephone', 'Smear in the evening news', 'Budget line cut', 'Office searched', 'Summons to the ministry'],
  sentences: [
    'The caller said that the next report would be the last one.',
    'Two officers waited at the entrance and wrote down who came in.',
    'The programme showed a photograph of the commissioner and called the institution an agent of foreign interests.',
    'The finance committee halved the allocation without hearing the institution.',
    'The letter asks for all files on visits to places of detention within three days.',
    'A colleague was followed from the office to her home on four evenings.',
    'The post stays vacant although the selection panel finished its work in spring.',
    'The account published the address of the deputy and asked followers to pay a visit.',
  ],
  roles: ['commissioner', 'legal officer', 'head of the regional office', 'driver'],
  tags: ['budget', 'smear', 'visit to Geneva', 'detention monitoring', 'election'],
}

const fr: Words = {
  given: ['Éloïse', 'Théodore', 'Maïté', 'Aurélien', 'Solène', 'Côme', 'Noëlle', 'Gaël'],
  family: ['Delorme', 'Vauquelin', 'Sérignac', 'Bréhat', 'Montfleury', 'Lacaze', 'Père-Aubin'],
  places: ['Saint-Aubry', 'Pont-Clair', 'Villeneuve-sur-Arve', 'La Fenière'],
  titles: [
    'Menaces au téléphone',
    'Campagne de dénigrement',
    'Réduction du budget',
    'Perquisition des locaux',
    'Convocation au ministère',
  ],
  sentences: [
    'L’interlocuteur a dit que le prochain rapport serait le dernier.',
    'Deux agents attendaient devant l’entrée et notaient le nom des visiteurs.',
    'L’émission a présenté l’institution comme un instrument d’intérêts étrangers.',
    'La commission des finances a réduit de moitié la dotation sans entendre l’institution.',
    'La lettre exige la remise de tous les dossiers de visite des lieux de détention sous trois jours.',
    'Le poste demeure vacant bien que la procédure de sélection soit achevée.',
    'Un œuf a été jeté contre la façade et des slogans y ont été peints.',
  ],
  roles: ['commissaire', 'juriste', 'responsable de l’antenne régionale'],
  tags: ['budget', 'dénigrement', 'coopération avec l’ONU', 'lieux de détention'],
}

const es: Words = {
  given: ['Ñusta', 'Íñigo', 'Begoña', 'Joaquín', 'Lucía', 'Tomás', 'Inés', 'Rubén'],
  family: ['Olmedo', 'Barrientos', 'Peñaranda', 'Quiñones', 'Valdés', 'Ibáñez', 'Larralde'],
  places: ['Puerto Aldama', 'San Telmo de la Sierra', 'Peñas Blancas', 'Villa Nueva'],
  titles: [
    'Amenaza telefónica',
    'Campaña de desprestigio',
    'Recorte del presupuesto',
    'Allanamiento de la oficina',
    'Citación al ministerio',
  ],
  sentences: [
    'La persona que llamó dijo que el próximo informe sería el último.',
    'Dos agentes esperaban en la entrada y anotaban quién entraba.',
    'El programa presentó a la institución como un agente de intereses extranjeros.',
    'La comisión de hacienda redujo a la mitad la asignación sin escuchar a la institución.',
    'La carta exige en tres días todos los expedientes de visitas a lugares de detención.',
    'El cargo sigue vacante aunque el proceso de selección terminó en primavera.',
    'Una cuenta anónima publicó el domicilio de la defensora adjunta.',
  ],
  roles: ['comisionada', 'asesor jurídico', 'jefa de la oficina regional'],
  tags: ['presupuesto', 'desprestigio', 'cooperación con la ONU', 'lugares de detención'],
}

const ar: Words = {
  given: ['إيمان', 'آدم', 'هدى', 'أُسامة', 'رؤى', 'مؤيّد', 'شيماء', 'إلياس', 'سلمى'],
  family: ['الحلواني', 'بن يونس', 'الأزهري', 'العطّار', 'قندوسي', 'الإدريسي', 'أبو الخير'],
  places: ['ميناء السلوى', 'القنطرة الجديدة', 'تل الزيتون', 'عين الورد'],
  titles: ['تهديد عبر الهاتف', 'حملة تشهير', 'خفض الميزانية', 'تفتيش المكتب', 'استدعاء إلى الوزارة'],
  sentences: [
    'قال المتصل إن التقرير المقبل سيكون الأخير.',
    'وقف شرطيان عند المدخل وسجّلا أسماء الزائرين.',
    'وصف البرنامج المؤسسة الوطنية بأنها أداة لجهات أجنبية.',
    'خفّضت لجنة المالية المخصصات إلى النصف دون الاستماع إلى المؤسسة.',
    'تطلب الرسالة تسليم جميع ملفات زيارات أماكن الاحتجاز خلال ثلاثة أيام.',
    'تعرّضت إحدى الزميلات للمراقبة من المكتب إلى منزلها أربع أمسيات متتالية.',
    'أعمال الترهيب والانتقام مستمرة منذ نشر البيان أمام مجلس حقوق الإنسان.',
    'بقي المنصب شاغرًا على الرغم من انتهاء إجراءات الاختيار.',
  ],
  roles: ['مفوّضة', 'مستشار قانوني', 'رئيسة المكتب الإقليمي'],
  tags: ['الميزانية', 'تشهير', 'التعاون مع الأمم المتحدة', 'أماكن الاحتجاز'],
}

export const words: Readonly<Record<Language, Words>> = { en, fr, es, ar }
