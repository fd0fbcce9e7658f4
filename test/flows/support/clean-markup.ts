import { join } from 'node:path'
import { build } from 'vite'

const folder = join(import.meta.dirname, '..', '..', '..', 'renderer', 'viewer', 'kinds', 'markup')
const entry = 'virtual:clean-markup'

/** What the cleaning of the viewer left of a document, as a browser sees it. */
type Cleaned = {
  /** What could still do something, an element or an attribute a line. */
  readonly wrong: readonly string[]
  readonly text: string
}

declare global {
  interface Window {
    readonly markup: typeof import('../../../renderer/viewer/kinds/markup/clean-html.ts') &
      typeof import('../../../renderer/viewer/kinds/markup/clean-svg.ts') &
      typeof import('../../../renderer/viewer/kinds/markup/own-pictures.ts')
  }
}

/** The cleaning of the viewer as one script, which leaves it in `window.markup`. */
export async function cleaningScript(): Promise<string> {
  const modules = ['clean-html.ts', 'clean-svg.ts', 'own-pictures.ts'].map((name) => JSON.stringify(join(folder, name)))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'clean-markup',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? modules.map((path) => `export * from ${path}`).join('\n') : null),
      },
    ],
    build: { write: false, minify: false, target: 'chrome140', lib: { entry, formats: ['iife'], name: 'markup' } },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('nothing was built')
  return first.output[0].code
}

/**
 * Cleans a document as the viewer does, puts it into the page, and looks at what is there; then once more at what it
 * becomes where it is written down and read again. Runs in the page.
 */
export function cleanInPage({ kind, source }: { readonly kind: 'html' | 'svg'; readonly source: string }): Cleaned {
  const banned =
    /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|portal|form|input|button|select|textarea|image|foreignobject|handler|listener|feimage|animate.*|set|discard|template|noscript|video|audio|source|track|math|mglyph|annotation-xml)$/i
  const leads =
    /^(src|srcset|href|xlink:href|style|background|ping|action|formaction|poster|data|cite|code|codebase|archive|lowsrc|dynsrc|icon|longdesc|profile|manifest|srcdoc|http-equiv|attributename|from|to|by|values)$/i
  const wrongIn = (root: ParentNode, isPicture: boolean): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(banned.test(element.localName) ? [`<${element.localName}>`] : []),
      ...(!isPicture && element.namespaceURI !== 'http://www.w3.org/1999/xhtml'
        ? [`<${element.localName}> of another kind`]
        : []),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) ||
            (leads.test(name) && !/^(blob:|#)/.test(value)) ||
            /url\(\s*["']?[^"'#]|javascript:/i.test(value),
        )
        .filter(({ name }) => name !== 'title' && name !== 'data-address')
        .map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 80)}`),
    ])
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  if (kind === 'svg') {
    const { picture } = window.markup.cleanSvg(source)
    if (picture) place.append(document.importNode(picture, true))
  } else {
    const clean = window.markup.cleanHtml(source)
    if (clean) {
      window.markup.putOwnPictures(clean.pictures)
      place.append(document.importNode(clean.fragment, true))
    }
  }
  const again = new DOMParser().parseFromString(place.innerHTML, 'text/html')
  return {
    wrong: [...wrongIn(place, kind === 'svg'), ...wrongIn(again.body, kind === 'svg').map((one) => `read again: ${one}`)],
    text: place.textContent ?? '',
  }
}
