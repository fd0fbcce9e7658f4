import { useMemo } from 'react'
import type { CellReader } from '../../../shared/domain/exchange/cell-reader.ts'
import { wordOf } from '../../../shared/domain/exchange/export-words.ts'
import { codeSets, type ImportFieldKey, type ImportKind, importField } from '../../../shared/domain/exchange/import-fields.ts'
import { formatSpan } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import type { Option } from '../../ui/option.ts'
import { contentLanguageName } from '../../view/content-languages.ts'
import { countryName } from '../../view/countries.ts'

/** Fields, coded values and what was read of a cell, in words. */
export function useFieldWords(kind: ImportKind) {
  const { t, language } = useT()
  return useMemo(() => {
    const field = (key: ImportFieldKey) => t(`fields.${key}`)
    const code = (key: ImportFieldKey, value: string) => {
      const set = importField(kind, key)?.set
      return set === undefined ? value : wordOf(set, value, language)
    }
    return {
      field,
      code,
      /** The values that a field knows. */
      codes: (key: ImportFieldKey): readonly Option[] => {
        const set = importField(kind, key)?.set
        return set === undefined ? [] : codeSets[set].codes.map((value) => ({ value, label: wordOf(set, value, language) }))
      },
      /** How a cell is read: in words, or null where it cannot be. */
      read: (reader: CellReader, key: ImportFieldKey, cell: string): string | null => {
        switch (importField(kind, key)?.takes) {
          case 'date': {
            const span = reader.date(cell)
            return span && formatSpan(span, language)
          }
          case 'code': {
            const value = reader.code(key, cell)
            return value === null ? null : code(key, value)
          }
          case 'codes': {
            const whole = reader.code(key, cell)
            const values = whole === null ? reader.split(cell).map((part) => reader.code(key, part)) : [whole]
            return values.some((value) => value === null) ? null : values.map((value) => code(key, value ?? '')).join(' · ')
          }
          case 'country': {
            const value = reader.country(cell)
            return value === null ? null : countryName(value, language)
          }
          case 'language': {
            const value = reader.language(cell)
            return value === null ? null : contentLanguageName(value, language)
          }
          case 'names':
          case 'lines':
            return reader.split(cell).join(' · ')
          default:
            return cell
        }
      },
    }
  }, [kind, t, language])
}
