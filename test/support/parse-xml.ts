import { SaxesParser } from 'saxes'

/** What a strict XML parser finds: elements, attributes and texts; it throws where the file is not well formed. */
export function parseXml(xml: string) {
  const elements: string[] = []
  const attributes: [name: string, value: string][] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    elements.push(tag.local)
    for (const [name, { value }] of Object.entries(tag.attributes)) attributes.push([name, value])
  })
  parser.on('text', (text) => void texts.push(text))
  parser.write(xml).close()
  return { elements, attributes, texts }
}
