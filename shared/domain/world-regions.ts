/**
 * The regions of the world by the M49 standard of the United Nations Statistics Division ("Standard country or area codes
 * for statistical use"), with their countries and areas by ISO 3166-1 alpha-2; Kosovo stands with Southern Europe, Taiwan
 * with Eastern Asia, both without any opinion on their status. Names: `vocabulary/world-regions.ts`.
 */
const members = {
  '015': 'DZ EG EH LY MA SD TN',
  '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  '017': 'AO CD CF CG CM GA GQ ST TD',
  '018': 'BW LS NA SZ ZA',
  '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '013': 'BZ CR GT HN MX NI PA SV',
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  '021': 'BM CA GL PM US',
  '143': 'KG KZ TJ TM UZ',
  '030': 'CN HK JP KP KR MN MO TW',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  '155': 'AT BE CH DE FR LI LU MC NL',
  '053': 'AU CC CX HM NF NZ',
  '054': 'FJ NC PG SB VU',
  '057': 'FM GU KI MH MP NR PW UM',
  '061': 'AS CK NU PF PN TK TO TV WF WS',
} as const

/** M49 code of a sub-region: the finest that the standard has. */
export type WorldRegion = keyof typeof members

/** Continents by M49 code, with their sub-regions in the order of the standard. */
export const continents = {
  '002': ['015', '014', '017', '018', '011'],
  '019': ['029', '013', '005', '021'],
  '142': ['143', '030', '035', '034', '145'],
  '150': ['151', '154', '039', '155'],
  '009': ['053', '054', '057', '061'],
} as const satisfies Readonly<Record<string, readonly WorldRegion[]>>

/** Every sub-region, continent by continent. */
export const worldRegions: readonly WorldRegion[] = Object.values(continents).flat()

/** The countries and areas of a sub-region, by ISO 3166-1 alpha-2. */
export function countriesIn(region: WorldRegion): readonly string[] {
  return members[region].split(' ')
}

const regionByCountry = new Map(worldRegions.flatMap((region) => countriesIn(region).map((country) => [country, region])))

/** The sub-region of a country; null for a code that M49 does not place: an invented country (XA to XZ), Antarctica. */
export function regionOf(country: string): WorldRegion | null {
  return regionByCountry.get(country) ?? null
}
