import { describe, expect, it } from 'vitest'
import { hexRow } from '../../../renderer/viewer/kinds/hex/hex-rows.ts'
import { csvRows } from '../../../renderer/viewer/kinds/table/csv-rows.ts'
import { jsonTree } from '../../../renderer/viewer/kinds/tree/json-tree.ts'
import type { TreeNodes } from '../../../renderer/viewer/kinds/tree/tree-nodes.ts'
import { visibleNodes } from '../../../renderer/viewer/kinds/tree/visible-nodes.ts'
import { xmlTree } from '../../../renderer/viewer/kinds/tree/xml-tree.ts'

function lines(tree: TreeNodes | null): string[] {
  if (tree === null) return ['—']
  return Array.from({ length: tree.count }, (_, node) => '  '.repeat(tree.depthOf(node)) + tree.lineOf(node).text)
}

describe('JSON as a tree', () => {
  it('shows keys, places in lists and values without their escapes', () => {
    expect(lines(jsonTree('{"name":"\\u0633\\u0644\\u0645","list":[1,true,{"a":null}],"empty":{}}'))).toEqual([
      '{ }',
      '  name: سلم',
      '  list: [ ]',
      '    0: 1',
      '    1: true',
      '    2: { }',
      '      a: null',
      '  empty: { }',
    ])
    expect(lines(jsonTree('"alone"'))).toEqual(['alone'])
  })

  it('reads 100,000 levels, and a string as long as a file', () => {
    const tree = jsonTree(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`)
    expect(tree?.count).toBe(100_001)
    expect(tree?.depthOf(100_000)).toBe(100_000)
    expect(jsonTree(JSON.stringify('x"'.repeat(2_000_000)))?.count).toBe(1)
  })

  it.each(['', ' ', '{', '[1,]', '{"a"}', '{"a":1,}', '[1 2]', '{a:1}', '1 2', '"open', '[1}', '{"a":}', 'nul', '{"a":1]', ','])(
    'does not take %s for JSON',
    (text) => {
      expect(jsonTree(text)).toBeNull()
    },
  )
})

describe('XML as a tree', () => {
  it('shows elements, text, comments and the document type as they stand, and resolves nothing', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>'
    expect(lines(xmlTree(`<?xml version="1.0"?>${doctype}<a b="1 > 0"><c/>one &amp; &x; &#1587;<!-- no --></a>`))).toEqual([
      '<?xml version="1.0"?>',
      doctype,
      '<a b="1 > 0">',
      '  <c/>',
      '  one & &x; س',
      '  <!-- no -->',
    ])
  })

  it('reads 100,000 levels, and what is never closed', () => {
    expect(xmlTree('<a>'.repeat(100_000))?.count).toBe(100_000)
    expect(lines(xmlTree('<a "'))).toEqual(['<a "'])
    expect(lines(xmlTree('</a></b>text'))).toEqual(['text'])
    expect(xmlTree('  ')).toBeNull()
  })
})

describe('nodes in view', () => {
  const nodes = jsonTree('{"a":{"b":{"c":1}},"d":2}')
  it('are folded from a depth on, and uncovered when something is found below', () => {
    if (nodes === null) throw new Error('no tree')
    const visible = visibleNodes(nodes, 1)
    expect(visible.count()).toBe(3)
    visible.uncover(3)
    expect(visible.count()).toBe(5)
    expect(visible.rowOf(3)).toBe(3)
    expect(visible.parentOf(3)).toBe(2)
    visible.toggle(0)
    expect(visible.count()).toBe(1)
    expect(visible.rowOf(4)).toBe(0)
  })
})

describe('separated values', () => {
  it('are read with quotes, line breaks inside them, and any line end', () => {
    expect(csvRows('a,"b ""c""\nd"\r\n=1+1,\n\n"open', 10, 10).rows).toEqual([['a', 'b "c"\nd'], ['=1+1', ''], [''], ['open']])
  })

  it('are parted by what stands in them most', () => {
    expect(csvRows('a;b;c\n1,5;2;3', 10, 10).rows[1]).toEqual(['1,5', '2', '3'])
    expect(csvRows('a\tb\n"1;2;3;4;5"\t2', 10, 10).rows[1]).toEqual(['1;2;3;4;5', '2'])
  })

  it('are cut where there are too many', () => {
    expect(csvRows('a\nb\nc', 2, 10)).toEqual({ rows: [['a'], ['b']], isCut: true, columns: 1 })
    expect(csvRows('a,b,c', 2, 2)).toEqual({ rows: [['a', 'b']], isCut: true, columns: 2 })
  })
})

describe('bytes', () => {
  it('stand in rows of sixteen, with where they are and what letters they would be', () => {
    const bytes = new TextEncoder().encode('A hidden <script>\0\u202e')
    expect(hexRow(bytes, 0)).toBe('00000000  41 20 68 69 64 64 65 6e 20 3c 73 63 72 69 70 74  A hidden <script')
    expect(hexRow(bytes, 1)).toBe(`00000010  3e 00 e2 80 ae${' '.repeat(35)}>····           `)
  })
})
