// What the verification page needs of JSON-LD and Ed25519, and nothing that could reach a network.
import ContextResolver from 'jsonld/lib/ContextResolver.js'
import { expand } from 'jsonld/lib/expand.js'
import { getInitialContext } from 'jsonld/lib/context.js'
import { toRDF } from 'jsonld/lib/toRdf.js'
import { setupEventHandler } from 'jsonld/lib/events.js'
import { canonize } from 'rdf-canonize'
import { ed25519 } from '@noble/curves/ed25519.js'

/**
 * The statements of a document in canonical order (RDFC-1.0), as N-Quads. Whatever JSON-LD would
 * drop without a word is refused.
 *
 * @param contexts the only ones there are: a Map of address to JSON
 */
export const statements = async (document, contexts) => {
  const options = {
    base: '',
    processingMode: 'json-ld-1.1',
    keepFreeFloatingNodes: false,
    documentLoader: async (url) => {
      if (!contexts.has(url)) throw new Error('An unknown context')
      return { contextUrl: null, documentUrl: url, document: contexts.get(url) }
    },
    contextResolver: new ContextResolver({ sharedCache: new Map() }),
    eventHandler: setupEventHandler({ options: { safe: true } }),
  }
  const activeCtx = getInitialContext(options)
  const expanded = await expand({ activeCtx, element: structuredClone(document), options })
  const dataset = toRDF([expanded].flat(), options)
  return canonize(dataset, { algorithm: 'RDFC-1.0', format: 'application/n-quads' })
}

/** Whether a signature holds, for browsers whose Web Crypto has no Ed25519. */
export const verifies = (signature, message, key) => ed25519.verify(signature, message, key, { zip215: false })
