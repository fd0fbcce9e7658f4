/** Plural forms of each language, as `Intl.PluralRules` names them. */
export type FrenchForms = 'one' | 'many' | 'other'
export type SpanishForms = 'one' | 'many' | 'other'
export type ArabicForms = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never

/**
 * The catalogue of one area in another language: every key of the English one, each plural in every form that the
 * language has. A missing or a superfluous key does not compile.
 */
export type Translation<Source, Forms extends ArabicForms> = {
  readonly [Key in Exclude<keyof Source & string, PluralKeys<Source>>]: string
} & {
  readonly [Key in PluralBase<keyof Source & string> as `${Key}_${Forms}`]: string
}

type PluralKeys<Source> = `${PluralBase<keyof Source & string>}_${ArabicForms}` & keyof Source & string
