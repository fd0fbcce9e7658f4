import type { Page } from '@playwright/test'
import { chromium, expect, test as plain } from '@playwright/test'
import { findChromium } from '../../electron/browser-host/find-chromium.ts'
import { markupThatCallsHome, markupThatChanges } from '../corpus/calls-home.ts'
import { markupFiles } from '../corpus/markup-files.ts'
import { cleanInPage, cleaningScript } from './support/clean-markup.ts'

const address = 'https://viewer.example.org/'
const home = (way: string) => `http://home.example.org/${way}`

/** A page without any content policy, so that what the cleaning leaves would do what it does; it knows what was asked for. */
const test = plain.extend<{ readonly bare: { readonly page: Page; readonly asked: string[] } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  bare: async ({}, use) => {
    const browser = await chromium.launch({ executablePath: findChromium(process.platform, process.env) ?? '' })
    const page = await browser.newPage()
    const asked: string[] = []
    await page.route('**/*', async (route) => {
      if (route.request().url() === address) return await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
      asked.push(route.request().url())
      await route.abort()
    })
    await page.goto(address)
    await page.addScriptTag({ content: await cleaningScript() })
    await use({ page, asked })
    await browser.close()
  },
})

/** Ways to be something else when it is read again: other namespaces, templates, forms in forms, cut tags. */
const more = [
  `<noscript><style></noscript><img src=${home('a')} onerror=fetch('${home('b')}')>`,
  `<template><template><script>fetch('${home('c')}')</script></template><img src="${home('d')}"></template>`,
  `<form><div></form><form><img src="${home('e')}" onerror="fetch('${home('f')}')">`,
  `<math><mi><annotation-xml encoding="application/xhtml+xml"><style><img src="${home('g')}"></style><script>fetch('${home('h')}')</script></annotation-xml></math>`,
  `<svg><foreignObject><math><mi><mglyph><svg><mtext><style><a title="</style><img src onerror=fetch('${home('i')}')>">`,
  `<a href=" &#1; javascript:fetch('${home('j')}')" ping="${home('k')}">x</a><a href="java\nscript:fetch('${home('l')}')">x</a>`,
  `<img src="data:image/svg+xml,<svg onload=fetch('${home('m')}')>"><img/src="${home('n')}"/onerror=fetch('${home('o')}')>`,
  `<div/style=background:url(${home('p')})><p STYLE = "background:url(${home('q')})" OnMouseOver=x>x</p></div>`,
  `<ins cite=${home('r')}><blockquote cite="${home('s')}">x</blockquote></ins><body background=${home('t')}><img src=${home('u')} `,
  `<dialog open><button popovertarget=a commandfor=a command="--x" formaction=${home('v')}>x</button></dialog><isindex action=${home('w')}>`,
  `<title><style></title><img src=${home('x')}></style>`,
]

test('of HTML that tries to do something only its text is left', async ({ bare: { page, asked } }) => {
  const lines = [...markupThatCallsHome(home).split('\n'), ...markupThatChanges(home).split('\n'), ...more]
  for (const line of lines) {
    const { wrong, text } = await page.evaluate(cleanInPage, {
      kind: 'html',
      source: `<p>The heron was seen.</p>${line}`,
    } as const)
    expect.soft({ line, wrong }).toEqual({ line, wrong: [] })
    expect.soft(text, line).toContain('The heron was seen.')
  }
  for (const file of markupFiles(home).filter(({ expect: { kind }, name }) => kind === 'html' && name.endsWith('.html'))) {
    const source = new TextDecoder().decode(await file.make())
    expect.soft((await page.evaluate(cleanInPage, { kind: 'html', source } as const)).wrong, file.name).toEqual([])
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(asked).toEqual([])
})

test('of SVG that tries to do something only its shapes and text are left', async ({ bare: { page, asked } }) => {
  const files = markupFiles(home).filter(({ expect: { kind } }) => kind === 'svg')
  const inner = [
    `<a href="javascript:fetch('${home('a')}')"><animate attributeName="href" values="javascript:fetch('${home('b')}')"/><text>x</text></a>`,
    `<use href="data:image/svg+xml,<svg id='x' onload='fetch()'/>#x"/><use xlink:href="${home('c')}#a"/><use href="//home.example.org/d#a"/>`,
    `<rect fill="url(${home('e')}#a)" mask="url( '${home('f')}#a')" style="fill:url(${home('g')}#a)" filter="url(${home('h')}#a)" cursor="url(${home('i')})"/>`,
    `<set attributeName="href" to="${home('j')}"/><animateTransform attributeName="xlink:href" onbegin="fetch('${home('k')}')"/><discard/>`,
    `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="${home('l')}" onerror="fetch('${home('m')}')"/></body></foreignObject>`,
    `<desc><img src="${home('n')}"/></desc><title><iframe src="${home('o')}"/></title><style><![CDATA[</style><img src=${home('p')}>]]></style>`,
    `<rect fill="u\\72l(${home('q')})" stroke="URL(${home('r')})"/><filter><feImage href="${home('s')}"/></filter>`,
    `<textPath href="${home('t')}#a">x</textPath><linearGradient href="${home('u')}#a"/><pattern xlink:href="${home('v')}#a"/>`,
  ]
  const sources = [
    ...(await Promise.all(files.map(async ({ make }) => new TextDecoder().decode(await make())))),
    ...inner.map((one) => `<svg xmlns="http://www.w3.org/2000/svg"><text>The heron was seen.</text>${one}</svg>`),
  ]
  for (const source of sources) {
    const { wrong, text } = await page.evaluate(cleanInPage, { kind: 'svg', source } as const)
    expect.soft({ source: source.slice(0, 2_000), wrong }).toEqual({ source: source.slice(0, 2_000), wrong: [] })
    if (source.includes('The heron was seen.')) expect.soft(text, source).toContain('The heron was seen.')
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(asked).toEqual([])
})

test('no text that a reader of a page saw is lost', async ({ bare: { page } }) => {
  const pages = [
    `<script>document.write("<style>.a{}<\\/style>"); const a = '<!--'</script>`,
    '<script>for (let i=0;i<n;i++) if (a<b) c()</script>'.repeat(3_000),
    '<textarea><style></textarea><title><!--</title>',
    '<!-->',
    '<!--->',
    '<!-- a --!>',
    '<!---->',
    '<template><form><input name="getAttribute"></form></template>',
    '<!--[if !mso]><!--><p>shown</p><!--<![endif]-->',
    '<form><input name="attributes"><input name="parentNode"><input name="getAttribute">',
    '<svg><style>text{}</style><title>x</title></svg>',
    '<xmp>',
    '<plaintext>',
    '<math><mi>',
    '<marquee><font><center><select><option>',
    '<details><summary>more</summary>',
    '<table><tr><td><unknown-element>',
  ]
  for (const source of pages) {
    const { wrong, text } = await page.evaluate(cleanInPage, { kind: 'html', source: `${source}The heron was seen.` } as const)
    expect.soft({ source: source.slice(0, 200), wrong, text }).toEqual({
      source: source.slice(0, 200),
      wrong: [],
      text: expect.stringContaining('The heron was seen.'),
    })
  }
})
