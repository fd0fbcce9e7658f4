import type { ImportFieldKey, ImportKind } from './import-fields.ts'

/**
 * What people call the columns of their tables, in four languages, besides the names that the forms use. Recognised, never
 * shown. Compared without case, accents and anything but letters and digits.
 */
const incidentHeadings: Readonly<Partial<Record<ImportFieldKey, string>>> = {
  case: 'case reference, case ref, case number, case no, case id, file, file number | dossier, affaire, cas, référence du dossier, numéro de dossier, n° dossier | caso, expediente, referencia del caso, número de expediente, nº expediente | القضية, رقم القضية, مرجع القضية, الملف, رقم الملف',
  title:
    'title, incident, what happened, what, event, subject, headline, name | titre, intitulé, incident, fait, faits, événement, objet, que s’est-il passé | título, incidente, hecho, hechos, suceso, asunto, qué ocurrió, qué pasó | العنوان, الحادثة, عنوان الحادثة, ماذا حدث, ما حدث, الواقعة, الحدث, الموضوع',
  start:
    'start, date, start date, from, began, when, date of incident, incident date, date from, day | début, date, date de début, du, quand, date des faits, date de l’incident, jour | inicio, fecha, fecha de inicio, desde, cuándo, fecha del incidente, fecha de los hechos, día | البداية, التاريخ, تاريخ البداية, من, متى, تاريخ الحادثة, تاريخ الواقعة, اليوم',
  end: 'end, end date, to, until, ended, date to | fin, date de fin, au, jusqu’au | fin, fecha de fin, fecha final, hasta | النهاية, تاريخ النهاية, إلى, حتى',
  country: 'country, state, nation | pays, état | país, estado | البلد, الدولة, بلد',
  region:
    'region, province, governorate, district, department, county | région, province, gouvernorat, département | región, provincia, departamento, comunidad | المنطقة, المحافظة, الإقليم, الولاية, الجهة',
  place:
    'place, location, where, city, town, address, venue | lieu, endroit, où, ville, localité, adresse | lugar, ubicación, dónde, ciudad, localidad, dirección | المكان, الموقع, أين, المدينة, العنوان البريدي, البلدة',
  narrative:
    'narrative, description, details, account, summary, facts, story, text | récit, description, détails, exposé, résumé, exposé des faits, texte | relato, descripción, detalles, resumen, exposición, texto, narración | الوصف, السرد, التفاصيل, الرواية, الملخص, الوقائع, النص',
  narrativeLanguage:
    'language, narrative language, lang | langue, langue du récit | idioma, lengua, idioma del relato | اللغة, لغة السرد, لغة النص',
  acts: 'act, acts, type, act type, type of act, type of incident, incident type, category, violation, kind | acte, actes, type, type d’acte, type d’incident, catégorie, violation, nature | acto, actos, tipo, tipo de acto, tipo de incidente, categoría, violación | الفعل, الأفعال, النوع, نوع الفعل, نوع الحادثة, الفئة, الانتهاك',
  actNote:
    'act note, other act, act details | précision sur l’acte, autre acte | detalle del acto, otro acto | توضيح الفعل, فعل آخر',
  targetLevels:
    'target level, level, target, who was targeted, target type, victim type | niveau de la cible, cible, niveau, type de cible, type de victime, visé | nivel del objetivo, objetivo, nivel, tipo de víctima, destinatario | مستوى المستهدف, المستهدف, المستوى, الجهة المستهدفة, نوع الضحية',
  targetPeople:
    'target person, target name, victim, victims, targets, name of victim, victim name, person targeted | personne visée, victime, victimes, nom de la victime, cibles | persona afectada, víctima, víctimas, nombre de la víctima | الشخص المستهدف, الضحية, الضحايا, اسم الضحية, المستهدفون',
  targetCapacities:
    'capacity, target capacity, function, position | qualité, fonction, fonction de la victime | calidad, cargo, función, cargo de la víctima | الصفة, المنصب, الوظيفة, صفة الضحية',
  authorTypes:
    'author, author type, perpetrator, perpetrator type, alleged author, alleged perpetrator, by whom | auteur, auteurs, type d’auteur, auteur présumé, auteurs présumés, par qui | autor, autores, tipo de autor, presunto autor, por quién, responsable | الجاني, نوع الجاني, الجاني المزعوم, من قبل, الفاعل, المسؤول',
  authorPeople:
    'author name, perpetrator name, name of author, name of perpetrator | nom de l’auteur | nombre del autor | اسم الجاني, اسم الفاعل',
  authorStates:
    'state or not, author state, state actor, state agent | étatique, agent de l’état | estatal, agente estatal | تابع للدولة, جهة حكومية',
  statedReason:
    'reason, stated reason, pretext, why, grounds | motif, raison, motif invoqué, raison invoquée, pourquoi, prétexte | motivo, razón, motivo alegado, por qué, pretexto | السبب, السبب المعلن, لماذا, الذريعة',
  statedBy: 'stated by, reason given by | invoqué par, déclaré par | alegado por, declarado por | صرح به, أعلنه',
  means:
    'means, channel, how, medium, method | moyen, moyens, canal, comment, mode | medio, medios, canal, cómo, vía | الوسيلة, الوسائل, القناة, كيف',
  severity: 'severity, seriousness, gravity | gravité, sévérité | gravedad, severidad | الخطورة, الجسامة, الشدة',
  imminence:
    'imminence, urgency, ongoing | imminence, urgence, en cours | inminencia, urgencia, en curso | الوشوك, الاستعجال, الاستمرار',
  nhriActivity:
    'nhri activity, activity, linked activity, work of the institution, mandate activity | activité de l’indh, activité, activité liée | actividad de la indh, actividad, actividad relacionada | نشاط المؤسسة, النشاط, النشاط المرتبط',
  cooperation:
    'cooperation, un cooperation, un entity, un body, cooperation with the un | coopération, entité onu, organe onu, coopération avec l’onu | cooperación, entidad onu, órgano onu, cooperación con la onu | التعاون, التعاون مع الأمم المتحدة, هيئة الأمم المتحدة',
  effects:
    'effect, effects, impact, consequence, consequences | effet, effets, conséquence, conséquences | efecto, efectos, consecuencia, consecuencias, impacto | الأثر, الآثار, النتيجة, العواقب',
  effectNote: 'effect note, effect details | précision sur l’effet | detalle del efecto | توضيح الأثر',
  sourcePeople:
    'source, sources, source name, witness, witnesses, informant | source, sources, nom de la source, témoin, témoins | fuente, fuentes, nombre de la fuente, testigo, testigos | المصدر, المصادر, اسم المصدر, الشاهد, الشهود',
  sourceConnections: 'source connection, connection of the source | lien de la source | vínculo de la fuente | صلة المصدر',
  classification:
    'classification, confidentiality, sensitivity | classification, confidentialité | clasificación, confidencialidad | التصنيف, السرية',
}

const personHeadings: Readonly<Partial<Record<ImportFieldKey, string>>> = {
  displayName:
    'name, full name, display name, person, organisation, organization | nom, nom complet, nom et prénom, personne, organisation | nombre, nombre completo, nombre y apellidos, persona, organización | الاسم, الاسم الكامل, الشخص, المنظمة',
  kind: 'kind, type, person or organisation | type, nature, personne ou organisation | tipo, clase, persona u organización | النوع, شخص أو منظمة',
  otherNames:
    'other names, also known as, aka, alias, aliases, spelling | autres noms, alias, dit | otros nombres, alias | أسماء أخرى, يعرف أيضا باسم, الكنية',
  pseudonym: 'pseudonym, code name | pseudonyme, nom de code | seudónimo, nombre en clave | الاسم المستعار, اسم مستعار',
  role: 'role, job, title, position, occupation | rôle, poste, titre, profession | función, puesto, título, profesión, cargo | الدور, المهنة, اللقب, الوظيفة',
  capacity: 'capacity | qualité, fonction | calidad, capacidad | الصفة, المنصب',
  institution:
    'institution, employer, organisation, affiliation | institution, employeur, organisme, affiliation | institución, empleador, organismo, afiliación | المؤسسة, جهة العمل, الجهة',
  contacts:
    'contact, contacts, phone, telephone, mobile, email, e-mail, mail, address | contact, contacts, téléphone, tél, portable, courriel, adresse | contacto, contactos, teléfono, móvil, correo, correo electrónico, dirección | الاتصال, معلومات الاتصال, الهاتف, الجوال, البريد الإلكتروني, العنوان',
  country: incidentHeadings.country ?? '',
  sex: 'sex, gender | sexe, genre | sexo, género | الجنس, النوع الاجتماعي',
  ageGroup: 'age, age group | âge, tranche d’âge, groupe d’âge | edad, grupo de edad, grupo etario | العمر, الفئة العمرية',
  classification: incidentHeadings.classification ?? '',
  note: 'note, notes, comment, comments, remarks | note, notes, commentaire, commentaires, remarques | nota, notas, comentario, comentarios, observaciones | ملاحظة, ملاحظات, تعليق',
  case: incidentHeadings.case ?? '',
  roles:
    'role in the case, roles, involvement | rôle dans le dossier, rôles, implication | papel en el caso, papeles, implicación | الدور في القضية, الأدوار, الصلة بالقضية',
}

/** Headings that are known for a field, besides its key and its labels. */
export function headingsOf(kind: ImportKind, key: ImportFieldKey): readonly string[] {
  const text = (kind === 'incident' ? incidentHeadings : personHeadings)[key] ?? ''
  return text
    .split(/[,|]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
}
