import { directionOf, type Language } from '../i18n/language.ts'

/**
 * The form of `data/report.html`: a page that can only be read. A recipient opens it in a browser, so a verifier holds
 * it against this form: the policy comes first, and only elements of text follow, without links, scripts or addresses.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
const ELEMENTS =
  'article|b|bdi|body|br|caption|code|col|colgroup|dd|div|dl|dt|em|footer|h1|h2|h3|h4|header|html|li|main|ol|p|pre|section|small|span|strong|table|tbody|td|th|thead|tr|ul'
const TAG = new RegExp(`^</?(?:${ELEMENTS})(?: (?:class|lang|dir|id|scope|colspan|start)="[^"<>]*")*>$`)
const STYLE_END = '</style>\n</head>\n<body>\n'

/** What a report begins with, up to its title. */
export function reportStart(language: Language): string {
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '',
  ].join('\n')
}

/** A whole report. `body` is made of allowed elements only. */
export function reportPage(
  language: Language,
  page: { readonly title: string; readonly style: string; readonly body: string },
): string {
  return `${reportStart(language)}<title>${escapeHtml(page.title)}</title>\n<style>\n${page.style}\n${STYLE_END}${page.body}</body>\n</html>\n`
}

/** Whether a page has the form of a report in this language. Hostile input enters here. */
export function hasReportForm(text: string, language: Language): boolean {
  const start = reportStart(language)
  if (!text.startsWith(start)) return false
  const head = /^<title>[^<>]*<\/title>\n<style>\n([^<]*)<\/style>\n<\/head>\n<body>\n/.exec(text.slice(start.length))
  if (!head || /url|import|expression|[\\]/i.test(head[1] ?? '')) return false
  const body = text.slice(start.length + head[0].length)
  return (body.match(/<[^>]*>?/g) ?? []).every((tag) => TAG.test(tag))
}

/** Text as it stands between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/[^\P{Cc}\t\n]/gu, '\ufffd')
}
