import { describe, expect, it } from 'vitest'
import { sniffMediaType } from '../../shared/domain/media-type.ts'
import { childBytes, readBytes, utf8 } from '../support/read-bytes.ts'

const html = (inside: string) => utf8(`<!doctype html><html><head><title>A &amp; B</title></head><body>${inside}</body></html>`)
const read = (inside: string) => readBytes(html(inside))

describe('a page of HTML', () => {
  it('gives what a person sees of it, its title, and its source to draw', async () => {
    const reading = await read(
      '<h1>Notice&nbsp;1</h1><p>One <b>bold</b>\n word</p><ul><li>a<li>b</ul><table><tr><td>x<td>y</table>' +
        '<pre>  two\n   lines</pre><script>var hidden = "<p>no</p>"</script><style>p::after{content:"no"}</style><!-- no -->',
    )
    expect(reading.pages).toEqual(['Notice 1\nOne bold word\n\na\nb\nx y\n  two\n   lines'])
    expect(reading.metadata[0]).toEqual({ group: 'document', name: 'Title', value: 'A & B', zone: null })
    expect(reading.parts).toMatchObject([
      { kind: 'html', title: 'A & B', html: expect.stringContaining('<h1>Notice&nbsp;1</h1>') },
      { kind: 'text', title: 'text', text: reading.pages[0] },
    ])
    expect(reading.warnings).toEqual(['active-content'])
  })

  it('resolves character references, and keeps what is none', async () => {
    expect((await read('&#x627;&#1604;&eacute;&lt;b&gt; &nothing; &amp;amp; &#0; &#xd800; AT&T')).pages).toEqual([
      'الé<b> &nothing; &amp; \ufffd \ufffd AT&T',
    ])
  })

  it('is read in the encoding that it names', async () => {
    const bytes = new Uint8Array([...utf8('<meta charset="iso-8859-2"><p>'), 0xb1, 0xea])
    expect((await readBytes(bytes, { mediaType: 'text/html' })).pages).toEqual(['ąę'])
  })

  it.each([
    ['active-content', '<script src=a.js></script>'],
    ['active-content', '<img src=x OnError = "alert(1)">'],
    ['active-content', '<svg/onload=alert(1)>'],
    ['active-content', '<a href="java\nscript:alert(1)">x</a>'],
    ['active-content', '<a href="&#106;avascript&colon;x" xlink:href="&#x6A;avascript:alert(1)">x</a>'],
    ['active-content', '<iframe srcdoc="<p>x</p>"></iframe>'],
    ['active-content', '<object data="a.swf"></object>'],
    ['active-content', '<a href="data:text/html,<script>1</script>">x</a>'],
    ['loads-from-network', '<img src="https://example.org/a.png">'],
    ['loads-from-network', '<img src=//example.org/a.png>'],
    ['loads-from-network', '<img srcset="a.png 1x, https://example.org/b.png 2x">'],
    ['loads-from-network', '<link rel=stylesheet href=https://example.org/a.css>'],
    ['loads-from-network', '<style>@import "https://example.org/a.css"</style>'],
    ['loads-from-network', '<p style="background: u\\72l( \'https://example.org/a.png\' )">'],
    ['loads-from-network', '<body background="\\\\example.org\\share\\a.png">'],
    ['loads-from-network', '<video poster="http://example.org/p.jpg"></video>'],
    ['loads-from-network', '<base href="https://example.org/">'],
    ['loads-from-network', '<meta http-equiv=refresh content="0; url=https://example.org/">'],
    ['sends-forms', '<form action="https://example.org/"><input name=a></form>'],
    ['hidden-text', '<p style="DISPLAY : none">secret</p>'],
    ['hidden-text', '<p hidden>secret</p>'],
    ['hidden-text', '<span style="font-size:0">secret</span>'],
  ])('warns of %s in %s', async (warning, inside) => {
    expect((await read(`<p>seen</p>${inside}`)).warnings).toContain(warning)
  })

  it('warns of nothing in an ordinary page, and keeps what is hidden in the text', async () => {
    const plain = await read('<p style="color:red; font-size:0.9em">a <a href="https://example.org">b</a> <img src="a.png"></p>')
    expect(plain.warnings).toEqual([])
    expect((await read('<p style="display:none">secret</p>')).pages).toEqual(['secret'])
  })

  it.each([
    '<',
    '<a ',
    '<a b="',
    '<a b=c ',
    '<!--',
    '<![CDATA[',
    '<script>',
    '<style>url(',
    '<div>',
    '</',
    '&',
    '&#x',
    ' \n',
    '<p style="url(',
    '<textarea></textare',
    'url( ',
  ])('of ten megabytes of %j is read to its end', async (piece) => {
    const reading = await readBytes(utf8(piece.repeat(10_000_000 / piece.length)), { mediaType: 'text/html' })
    expect(reading.failure).toBeNull()
  })

  it('of a tag with a million attributes is read', async () => {
    const reading = await readBytes(utf8(`<p ${'a=b '.repeat(1_000_000)}>word`), { mediaType: 'text/html' })
    expect(reading.pages).toEqual(['word'])
  })
})

describe('a picture in SVG', () => {
  const svg = (inside: string) => utf8(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)

  it('gives its text, also that in CDATA', async () => {
    const reading = await readBytes(
      svg('<title>Plan</title><text>Gate <tspan>A</tspan></text><desc><![CDATA[a < b & c]]></desc>'),
    )
    expect(reading.pages).toEqual(['Plan\nGate A\na < b & c'])
    expect(reading.warnings).toEqual([])
  })

  it.each([
    ['active-content', '<script>alert(1)</script>'],
    ['active-content', '<rect onclick="x()"/>'],
    ['loads-from-network', '<image xlink:href="https://example.org/a.png"/>'],
    ['loads-from-network', '<use href="https://example.org/a.svg#b"/>'],
    ['loads-from-network', '<rect fill="url(https://example.org/a.svg#g)"/>'],
  ])('warns of %s in %s', async (warning, inside) => {
    expect((await readBytes(svg(inside))).warnings).toContain(warning)
  })

  it('warns of entities', async () => {
    const bytes = utf8('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg><text>&a;</text></svg>')
    expect(await readBytes(bytes, { mediaType: 'image/svg+xml' })).toMatchObject({
      pages: ['&a;'],
      warnings: ['external-references'],
    })
  })
})

describe('a saved page', () => {
  const saved = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/notice',
    'Subject: =?utf-8?Q?Aviso_n=C2=BA_1?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----part"',
    '',
    '------part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://example.org/notice',
    '',
    '<html><head><title>Aviso</title></head><body><p>Acci=C3=B3n</p><img src=3D"cid:1"></body></html>',
    '------part',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/a.gif',
    'Content-ID: <1>',
    '',
    'R0lGODlhAQABAAAAADs=',
    '------part--',
    '',
  ].join('\r\n')

  it('is told from a mail by its headers', () => {
    expect(sniffMediaType(utf8(saved))).toBe('multipart/related')
    expect(sniffMediaType(utf8(`To: a@example.org\r\n${saved}`))).toBe('message/rfc822')
    expect(sniffMediaType(utf8(saved.replace('multipart/related', 'multipart/mixed')))).toBe('message/rfc822')
  })

  it('is read as the page, with the files beside it', async () => {
    const reading = await readBytes(utf8(saved))
    expect(reading).toMatchObject({ failure: null, pages: ['Acción'] })
    expect(reading.parts).toMatchObject([
      { kind: 'html', title: 'Aviso', html: expect.stringContaining('<img src="cid:1">') },
      { kind: 'text', text: 'Acción' },
    ])
    expect(reading.children).toMatchObject([{ index: 0, kind: 'embedded', problem: null }])
    expect(new TextDecoder('latin1').decode(await childBytes(utf8(saved), 0))).toMatch(/^GIF89a/)
  })

  it('that is cut off is read as far as it goes', async () => {
    const reading = await readBytes(utf8(saved.slice(0, saved.indexOf('</p>'))), { mediaType: 'multipart/related' })
    expect(reading.pages).toEqual(['Acción'])
  })
})
