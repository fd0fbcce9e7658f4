import { markupThatCallsHome, markupThatChanges, scriptsThatCallHome } from './calls-home.ts'
import { type CorpusFile, corpusFile, type Home, utf8 } from './corpus-file.ts'

const page = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><p>The heron was seen.</p>\n${body}</body></html>`

/** HTML, saved pages and SVG. */
export function markupFiles(home: Home): CorpusFile[] {
  const home2 = (way: string) => home(`svg-${way}`)
  return [
    corpusFile('page.html', 'text/html', { kind: 'html', contains: 'heron' }, () =>
      utf8(page('<title>Page</title>', '<h1>Notice</h1>')),
    ),
    corpusFile('cut.html', 'text/html', { kind: 'html', contains: 'heron' }, () => utf8(page('', '<table><td <b').slice(0, -14))),
    corpusFile(
      'calls-home.html',
      'text/html',
      {
        kind: 'html',
        warnings: ['loads-from-network', 'active-content', 'sends-forms'],
        contains: 'heron',
        hostile: true,
      },
      () => utf8(page('', markupThatCallsHome(home))),
    ),
    corpusFile('changes.html', 'text/html', { kind: 'html', contains: 'heron', hostile: true }, () =>
      utf8(
        page(
          '',
          markupThatChanges((way) => home(`changes-${way}`)),
        ),
      ),
    ),
    corpusFile('deep.html', 'text/html', { kind: 'html', contains: 'heron', hostile: true }, () =>
      utf8(page('', '<b><i>'.repeat(50_000))),
    ),
    corpusFile(
      'saved.mhtml',
      'multipart/related',
      { kind: 'html', contains: 'heron', warnings: ['loads-from-network'], hostile: true },
      () => utf8(savedPage(home)),
    ),
    corpusFile('drawing.svg', 'image/svg+xml', { kind: 'svg', contains: 'heron' }, () =>
      utf8(
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><rect width="80" height="20"/><text y="15">heron</text></svg>',
      ),
    ),
    corpusFile(
      'script.svg',
      'image/svg+xml',
      { kind: 'svg', warnings: ['active-content', 'loads-from-network'], hostile: true },
      () => utf8(hostileSvg(home2)),
    ),
    corpusFile('cut.svg', 'image/svg+xml', { kind: 'svg' }, () => utf8('<svg xmlns="http://www.w3.org/2000/svg"><text>her')),
    corpusFile('deep.svg', 'image/svg+xml', { kind: 'svg', hostile: true }, () =>
      utf8(`<svg xmlns="http://www.w3.org/2000/svg">${'<g filter="url(#a)">'.repeat(50_000)}`),
    ),
  ]
}

function savedPage(home: Home): string {
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${home('snapshot')}`,
    'Subject: Page',
    'Date: Tue, 3 Mar 2026 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="page"',
    '',
    '--page',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    page(
      '',
      markupThatCallsHome((way) => home(`saved-${way}`)),
    ),
    '--page',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${home('saved-picture')}`,
    '',
    'R0lGODlhAQABAAAAACw=',
    '--page--',
    '',
  ].join('\r\n')
}

function hostileSvg(home: Home): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="20" onload="fetch('${home('onload')}')">
<script>${scriptsThatCallHome(home).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script><script xlink:href="${home('script')}"/>
<style>@import url(${home('import')}); rect{fill:url(${home('fill')}#a)}</style>
<image href="${home('image')}" width="5" height="5"/><use xlink:href="${home('use')}#a"/><feImage xlink:href="${home('feimage')}"/>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${home('iframe')}"/></foreignObject>
<a href="javascript:fetch('${home('a')}')"><rect width="80" height="20"/></a><set attributeName="onmouseover" to="fetch('${home('set')}')"/>
<animate attributeName="href" values="${home('animate')}"/><handler type="text/javascript">fetch('${home('handler')}')</handler></svg>`
}
