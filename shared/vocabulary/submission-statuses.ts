import type { Term } from './term.ts'

/** State of a submission. */
export const submissionStatuses = [
  {
    code: 'draft',
    label: {
      en: 'Draft',
      fr: 'Brouillon',
      es: 'Borrador',
      ar: 'مسودة',
    },
  },
  {
    code: 'consent-pending',
    label: {
      en: 'Waiting for consent',
      fr: 'En attente de consentement',
      es: 'Pendiente de consentimiento',
      ar: 'بانتظار الموافقة',
    },
  },
  {
    code: 'risk-review',
    label: {
      en: 'Under risk review',
      fr: 'En évaluation des risques',
      es: 'En revisión de riesgos',
      ar: 'قيد مراجعة المخاطر',
    },
  },
  {
    code: 'ready',
    label: {
      en: 'Ready',
      fr: 'Prêt',
      es: 'Listo',
      ar: 'جاهز',
    },
  },
  {
    code: 'sent',
    label: {
      en: 'Sent',
      fr: 'Envoyé',
      es: 'Enviado',
      ar: 'مُرسل',
    },
  },
  {
    code: 'acknowledged',
    label: {
      en: 'Acknowledged',
      fr: 'Accusé de réception',
      es: 'Acuse de recibo',
      ar: 'تم الإقرار بالاستلام',
    },
  },
  {
    code: 'action-taken',
    label: {
      en: 'Action taken by the mechanism',
      fr: 'Mesure prise par le mécanisme',
      es: 'Medida adoptada por el mecanismo',
      ar: 'اتخذت الآلية إجراءً',
    },
  },
  {
    code: 'reply-received',
    label: {
      en: 'State reply received',
      fr: "Réponse de l'État reçue",
      es: 'Respuesta del Estado recibida',
      ar: 'ورد رد الدولة',
    },
  },
  {
    code: 'follow-up-due',
    label: {
      en: 'Follow-up due',
      fr: 'Suivi à faire',
      es: 'Seguimiento pendiente',
      ar: 'متابعة مستحقة',
    },
  },
  {
    code: 'closed',
    label: {
      en: 'Closed',
      fr: 'Clos',
      es: 'Cerrado',
      ar: 'مغلق',
    },
  },
  {
    code: 'withdrawn',
    label: {
      en: 'Withdrawn',
      fr: 'Retiré',
      es: 'Retirado',
      ar: 'مسحوب',
    },
  },
] as const satisfies readonly Term[]

/** A code of {@link submissionStatuses}. */
export type SubmissionStatusCode = (typeof submissionStatuses)[number]['code']
