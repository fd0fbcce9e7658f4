import type { Term } from './term.ts'

/** Regions of the world by the M49 standard of the United Nations Statistics Division, continents before their sub-regions. Names as the standard has them. */
export const worldRegionNames = [
  { code: '002', label: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' } },
  { code: '015', label: { en: 'Northern Africa', fr: 'Afrique septentrionale', es: 'África septentrional', ar: 'شمال أفريقيا' } },
  { code: '014', label: { en: 'Eastern Africa', fr: 'Afrique orientale', es: 'África oriental', ar: 'شرق أفريقيا' } },
  { code: '017', label: { en: 'Middle Africa', fr: 'Afrique centrale', es: 'África central', ar: 'وسط أفريقيا' } },
  { code: '018', label: { en: 'Southern Africa', fr: 'Afrique australe', es: 'África meridional', ar: 'الجنوب الأفريقي' } },
  { code: '011', label: { en: 'Western Africa', fr: 'Afrique occidentale', es: 'África occidental', ar: 'غرب أفريقيا' } },
  { code: '019', label: { en: 'Americas', fr: 'Amériques', es: 'Américas', ar: 'الأمريكتان' } },
  { code: '029', label: { en: 'Caribbean', fr: 'Caraïbes', es: 'Caribe', ar: 'منطقة البحر الكاريبي' } },
  { code: '013', label: { en: 'Central America', fr: 'Amérique centrale', es: 'América Central', ar: 'أمريكا الوسطى' } },
  { code: '005', label: { en: 'South America', fr: 'Amérique du Sud', es: 'América del Sur', ar: 'أمريكا الجنوبية' } },
  {
    code: '021',
    label: { en: 'Northern America', fr: 'Amérique septentrionale', es: 'América septentrional', ar: 'أمريكا الشمالية' },
  },
  { code: '142', label: { en: 'Asia', fr: 'Asie', es: 'Asia', ar: 'آسيا' } },
  { code: '143', label: { en: 'Central Asia', fr: 'Asie centrale', es: 'Asia central', ar: 'آسيا الوسطى' } },
  { code: '030', label: { en: 'Eastern Asia', fr: 'Asie orientale', es: 'Asia oriental', ar: 'شرق آسيا' } },
  { code: '035', label: { en: 'South-eastern Asia', fr: 'Asie du Sud-Est', es: 'Asia sudoriental', ar: 'جنوب شرق آسيا' } },
  { code: '034', label: { en: 'Southern Asia', fr: 'Asie du Sud', es: 'Asia meridional', ar: 'جنوب آسيا' } },
  { code: '145', label: { en: 'Western Asia', fr: 'Asie occidentale', es: 'Asia occidental', ar: 'غرب آسيا' } },
  { code: '150', label: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' } },
  { code: '151', label: { en: 'Eastern Europe', fr: 'Europe orientale', es: 'Europa oriental', ar: 'شرق أوروبا' } },
  { code: '154', label: { en: 'Northern Europe', fr: 'Europe septentrionale', es: 'Europa septentrional', ar: 'شمال أوروبا' } },
  { code: '039', label: { en: 'Southern Europe', fr: 'Europe méridionale', es: 'Europa meridional', ar: 'جنوب أوروبا' } },
  { code: '155', label: { en: 'Western Europe', fr: 'Europe occidentale', es: 'Europa occidental', ar: 'غرب أوروبا' } },
  { code: '009', label: { en: 'Oceania', fr: 'Océanie', es: 'Oceanía', ar: 'أوقيانوسيا' } },
  {
    code: '053',
    label: {
      en: 'Australia and New Zealand',
      fr: 'Australie et Nouvelle-Zélande',
      es: 'Australia y Nueva Zelandia',
      ar: 'أستراليا ونيوزيلندا',
    },
  },
  { code: '054', label: { en: 'Melanesia', fr: 'Mélanésie', es: 'Melanesia', ar: 'ميلانيزيا' } },
  { code: '057', label: { en: 'Micronesia', fr: 'Micronésie', es: 'Micronesia', ar: 'ميكرونيزيا' } },
  { code: '061', label: { en: 'Polynesia', fr: 'Polynésie', es: 'Polinesia', ar: 'بولينيزيا' } },
] as const satisfies readonly Term[]
