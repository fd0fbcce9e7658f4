/**
 * A folded Arabic word without its article and the particles that are written together with it, so that الترهيب,
 * والترهيب, بالترهيب and للترهيب are found by ترهيب: the prefixes of Lucene's light stemmer (light10 of Larkey, Ballesteros
 * and Connell), and their pairs with و and ف. Suffixes stay. Repeated until nothing more comes off, so that التزام and
 * الالتزام are one word. Words that are synonyms in official use become one. Any other word is given back as it is.
 * @see https://lucene.apache.org/core/8_5_1/analyzers-common/org/apache/lucene/analysis/ar/ArabicStemmer.html
 */
export function stemArabic(folded: string): string {
  if (!isArabic(folded)) return folded
  let rest = folded
  for (;;) {
    if (name.test(rest)) return 'الله'
    const next = repairArticle(rest).replace(article, '').replace(and, '')
    if (next === rest) break
    rest = next
  }
  return synonyms.get(rest) ?? rest
}

/**
 * Further forms by which a folded word is found: whole, as somebody types it from its first letter; after لل also with the
 * ل of a word that begins with one (للجنة is ل + اللجنة); and without a ل, ب, ك or ف at its head, which may be a particle
 * (لحقوق) or a root letter, where four letters are left. None for other scripts.
 */
export function otherForms(folded: string): readonly string[] {
  if (!isArabic(folded)) return []
  const token = stemArabic(folded)
  const afterLam = /^[وف]?لل(.{2,})$/u.exec(folded)?.[1]
  const afterParticle = /^[وف]?[لبكف](.{4,})$/u.exec(folded)?.[1]
  const forms = [
    folded,
    ...(afterLam === undefined ? [] : [stemArabic(`ل${afterLam}`)]),
    ...(afterParticle === undefined ? [] : [stemArabic(afterParticle)]),
  ]
  return [...new Set(forms)].filter((form) => form !== token)
}

/**
 * What a word may have been before it was taken out of a PDF. The ligature lam-alef is one glyph that stands for two letters;
 * extraction that turns visual into logical order leaves the two the wrong way round (pdfminer.six issue 850), so that
 * السلام becomes السالم. Whether it did cannot be seen in the word, so every reading is given; alef with hamza tells more
 * than alef alone, so `original` is the word before it was folded. Empty where nothing could have been turned.
 */
export function readingsOfExtracted(original: string): readonly string[] {
  const plain = original.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
  if (!isArabic(plain) || !/[اأإآٱ]ل/u.test(plain)) return []
  const first = /^[وفبك]{0,2}ال/u.exec(plain)?.[0].length ?? 0
  const head = plain.slice(0, first)
  const tail = turn(plain.slice(first))
  const readings = [head + tail, turn(head) + tail, turn(head) + plain.slice(first)]
  return [...new Set(readings)].filter((reading) => reading !== plain)
}

/**
 * The forms in which a word may begin that is still being typed: as it stands, without its article as soon as one letter
 * follows, and its synonym where it is whole already.
 */
export function beginningsOf(folded: string): readonly string[] {
  if (!isArabic(folded)) return [folded]
  const repaired = repairArticle(folded)
  const bare = repaired.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.)/u, '')
  const token = stemArabic(folded)
  return [...new Set([folded, bare, ...(folded.endsWith(token) ? [] : [token])])]
}

/** No Arabic word has اال where the article stands: it is الا, turned round by extraction. */
function repairArticle(folded: string): string {
  return folded.replace(/^([وفبك]{0,2})اال/u, '$1الا')
}

function turn(letters: string): string {
  return letters.replace(/([اأإآٱ])ل/gu, 'ل$1')
}

function isArabic(text: string): boolean {
  return /^[\u0621-\u064a\u0671]/.test(text)
}

/** Two letters must be left, as in Lucene: الحق, اليد. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/u
/** Alone, و is taken for "and" only before three letters. */
const and = /^و(?=...)/u
/** Without its article it would be the word for "to him". */
const name = /^[وفبت]?(?:ال|ل)له$/u

/** الترهيب and التخويف both stand for intimidation in documents of the United Nations. */
const synonyms: ReadonlyMap<string, string> = new Map([['تخويف', 'ترهيب']])
