import type { Term } from './term.ts'

/** Types of evidence. Own list; covers what older lists lack (e-mail, chat, screenshot, web page, log). */
export const evidenceTypes = [
  {
    code: 'photo',
    label: {
      en: 'Photograph',
      fr: 'Photographie',
      es: 'Fotografía',
      ar: 'صورة',
    },
  },
  {
    code: 'video',
    label: {
      en: 'Video',
      fr: 'Vidéo',
      es: 'Vídeo',
      ar: 'فيديو',
    },
  },
  {
    code: 'audio',
    label: {
      en: 'Audio recording',
      fr: 'Enregistrement audio',
      es: 'Grabación de audio',
      ar: 'تسجيل صوتي',
    },
  },
  {
    code: 'screenshot',
    label: {
      en: 'Screenshot',
      fr: "Capture d'écran",
      es: 'Captura de pantalla',
      ar: 'لقطة شاشة',
    },
  },
  {
    code: 'web-page',
    label: {
      en: 'Web page capture',
      fr: 'Capture de page web',
      es: 'Captura de página web',
      ar: 'صفحة ويب محفوظة',
    },
  },
  {
    code: 'social-post',
    label: {
      en: 'Social media post',
      fr: 'Publication sur les réseaux sociaux',
      es: 'Publicación en redes sociales',
      ar: 'منشور على وسائل التواصل',
    },
  },
  {
    code: 'email',
    label: {
      en: 'E-mail',
      fr: 'Courriel',
      es: 'Correo electrónico',
      ar: 'بريد إلكتروني',
    },
  },
  {
    code: 'chat',
    label: {
      en: 'Chat or text message',
      fr: 'Message ou discussion',
      es: 'Mensaje o chat',
      ar: 'رسالة أو محادثة',
    },
  },
  {
    code: 'letter',
    label: {
      en: 'Letter',
      fr: 'Lettre',
      es: 'Carta',
      ar: 'رسالة ورقية',
    },
  },
  {
    code: 'testimony',
    label: {
      en: 'Testimony or statement',
      fr: 'Témoignage ou déclaration',
      es: 'Testimonio o declaración',
      ar: 'شهادة أو إفادة',
    },
  },
  {
    code: 'interview',
    label: {
      en: 'Interview',
      fr: 'Entretien',
      es: 'Entrevista',
      ar: 'مقابلة',
    },
  },
  {
    code: 'affidavit',
    label: {
      en: 'Signed affidavit',
      fr: 'Déclaration sous serment signée',
      es: 'Declaración jurada firmada',
      ar: 'إفادة خطية موقعة',
    },
  },
  {
    code: 'medical',
    label: {
      en: 'Medical record or examination',
      fr: 'Dossier ou examen médical',
      es: 'Historia o examen médico',
      ar: 'سجل أو فحص طبي',
    },
  },
  {
    code: 'court',
    label: {
      en: 'Court or police record',
      fr: 'Acte judiciaire ou policier',
      es: 'Documento judicial o policial',
      ar: 'وثيقة قضائية أو شرطية',
    },
  },
  {
    code: 'law',
    label: {
      en: 'Law, decree or bill',
      fr: 'Loi, décret ou projet de loi',
      es: 'Ley, decreto o proyecto de ley',
      ar: 'قانون أو مرسوم أو مشروع قانون',
    },
  },
  {
    code: 'budget',
    label: {
      en: 'Budget document',
      fr: 'Document budgétaire',
      es: 'Documento presupuestario',
      ar: 'وثيقة ميزانية',
    },
  },
  {
    code: 'administrative',
    label: {
      en: 'Administrative act or correspondence',
      fr: 'Acte ou correspondance administrative',
      es: 'Acto o correspondencia administrativa',
      ar: 'قرار أو مراسلة إدارية',
    },
  },
  {
    code: 'press',
    label: {
      en: 'Press article or broadcast',
      fr: 'Article de presse ou émission',
      es: 'Artículo de prensa o emisión',
      ar: 'مقال صحفي أو بث',
    },
  },
  {
    code: 'log',
    label: {
      en: 'System or access log',
      fr: "Journal système ou d'accès",
      es: 'Registro de sistema o de acceso',
      ar: 'سجل نظام أو دخول',
    },
  },
  {
    code: 'consent-form',
    label: {
      en: 'Consent form',
      fr: 'Formulaire de consentement',
      es: 'Formulario de consentimiento',
      ar: 'استمارة موافقة',
    },
  },
  {
    code: 'other',
    label: {
      en: 'Other',
      fr: 'Autre',
      es: 'Otro',
      ar: 'أخرى',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link evidenceTypes}. */
export type EvidenceTypeCode = (typeof evidenceTypes)[number]['code']
