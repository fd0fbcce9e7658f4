import type { CaseJson } from './case-json.ts'
import { type BundleJson, encodeJson, paths } from './format.ts'

/**
 * `ro-crate-metadata.json`: the bag as an RO-Crate 1.1, so that archives and research tools can read what it holds.
 * Says nothing that bundle.json and case.json do not say.
 */
export function roCrateText(bundle: BundleJson, caseJson: CaseJson): string {
  const files = caseJson.files.map((file) => ({
    '@id': encodeURI(file.path),
    '@type': 'File',
    name: file.title,
    description: file.description,
    encodingFormat: file.mediaType,
    contentSize: String(file.sizeBytes),
    sha256: file.sha256,
    ...(file.language === 'und' ? {} : { inLanguage: file.language }),
  }))
  const parts = [
    part(paths.bundle, 'application/json', 'What the bundle says of itself'),
    part(paths.caseJson, 'application/json', 'The case as this recipient may see it'),
    part(paths.caseSchema, 'application/schema+json', 'JSON Schema of case.json'),
    part(paths.custody, 'application/x-ndjson', 'Custody chain'),
    part(paths.report, 'text/html', 'Report'),
  ]
  const dataset = {
    '@id': './',
    '@type': 'Dataset',
    identifier: `urn:uuid:${bundle.bundleId}`,
    name: bundle.title,
    description: `${bundle.reference} · ${bundle.sender.name}`,
    datePublished: bundle.createdAt,
    inLanguage: bundle.language,
    author: { '@id': '#sender' },
    hasPart: [...parts, ...files].map((each) => ({ '@id': each['@id'] })),
  }
  const descriptor = {
    '@id': paths.roCrate,
    '@type': 'CreativeWork',
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    about: { '@id': './' },
  }
  const sender = { '@id': '#sender', '@type': 'Organization', name: bundle.sender.name }
  return encodeJson({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [descriptor, dataset, sender, ...parts, ...files],
  })
}

function part(path: string, encodingFormat: string, name: string): Readonly<Record<string, string>> & { readonly '@id': string } {
  return { '@id': path, '@type': 'File', name, encodingFormat }
}
