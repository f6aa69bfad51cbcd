// Judges a file as the server would: signature, dates and status apart. What it reads of the file stays here.
import { inflated } from './inflate.js'
import { Doubt, base58, base64url, field, hasType, instant, json, unless, utf8 } from './strict.js'

const CREDENTIALS = 'https://www.w3.org/ns/credentials/v2'
const CONTEXTS = new Map([
  [CREDENTIALS, ['/contexts/credentials-v2.jsonld', '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734']],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ['/contexts/ob-v3p0-3.0.3.jsonld', 'ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761'],
  ],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ['/contexts/ob-v3p0-extensions.jsonld', '146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3'],
  ],
])
const PROOF = ['type', 'cryptosuite', 'verificationMethod', 'proofPurpose', 'created', 'proofValue']
const LIST_BYTES = 131072 / 8
const MAX_TOKEN = 100000
const subtle = globalThis.crypto?.subtle

/**
 * @param {Uint8Array} bytes the file
 * @param sources where what is published comes from (load), what is loaded when it is needed (graph, seal), the clock (now)
 * @param {boolean} whole whether a list's own signature is checked even where it needs more to be loaded
 */
export const check = async (bytes, sources, whole = false) => {
  const verdict = { signature: '', time: 'unchecked', status: 'unchecked', listSigned: true }
  try {
    const begun = sources.now()
    const form = formOf(bytes)
    const did = await published(sources, 'did.json')
    const said = await genuine(form, bytes, did, sources)
    const from = instant(said, 'validFrom')
    const until = instant(said, 'validUntil')
    verdict.said = said
    verdict.time = begun < from ? 'not-yet' : begun > until ? 'over' : ''
    await status(verdict, said, did, { begun, ...sources }, whole || form !== 'token')
  } catch (doubt) {
    verdict.signature = wordOf(doubt)
  }
  return verdict
}

const wordOf = (doubt) => {
  // A file of strangers may stumble over any step: that is a refusal too.
  return doubt instanceof Doubt ? doubt.word : 'misshapen'
}

const formOf = (bytes) => {
  const first = bytes.find((byte) => byte > 32)
  if (first === 0x25) return 'paper'
  return first === 0x7b || first === 0x5b ? 'json' : 'token'
}

const published = async (sources, name) => {
  try {
    return json(await sources.load(`/.well-known/${name}`))
  } catch {
    throw new Doubt('unavailable')
  }
}

const genuine = async (form, bytes, did, sources) => {
  if (form === 'token') return token(bytes, did, sources)
  const enclosed = form === 'paper' ? await inside(bytes, sources) : bytes
  const said = json(enclosed)
  unless(!isForeign(said, did), 'not-ours')
  await proof(said, did, sources)
  shape(said, did)
  return said
}

const inside = async (bytes, sources) => {
  const { enclosed } = await loaded(sources.seal)
  const { keys } = await published(sources, 'jwks.json')
  try {
    return await enclosed(bytes, keys.filter(isOpenRsa))
  } catch (doubt) {
    throw doubt instanceof Doubt ? doubt : new Doubt('changed')
  }
}

/** Whether it names another issuer. */
const isForeign = (said, did) => typeof said.issuer?.id === 'string' && said.issuer.id !== did.id

/** The fields that every statement of ours has. */
const shape = (said, did) => {
  unless(field(said, 'issuer', 'object').id === did.id, 'not-ours')
  const subject = field(said, 'credentialSubject', 'object')
  const achievement = field(subject, 'achievement', 'object')
  unless(hasType(said, 'VerifiableCredential') && hasType(said, 'OpenBadgeCredential'), 'misshapen')
  unless(hasType(subject, 'AchievementSubject'), 'misshapen')
  for (const name of ['id', 'name', 'description', 'inLanguage']) field(achievement, name)
  field(field(achievement, 'criteria', 'object'), 'narrative')
  field(said.issuer, 'name')
  field(said, 'id')
  if ('identifier' in subject) {
    unless(Array.isArray(subject.identifier) && subject.identifier.length === 1, 'misshapen')
    field(subject.identifier[0], 'identityHash')
  }
}

// The form with three parts.

const token = async (bytes, did, sources) => {
  unless(bytes.length <= MAX_TOKEN, 'too-large')
  const parts = utf8(bytes).replace(/[\r\n]+$/, '').split('.')
  unless(parts.length === 3 && parts[0] && parts[1], 'unreadable')
  const [header, payload] = parts.slice(0, 2).map((part) => json(base64url(part)))
  const signature = base64url(parts[2])
  checkHeader(header)
  unless(!isForeign(payload, did), 'not-ours')
  const place = `https://${did.id.slice('did:web:'.length)}/.well-known/jwks.json#`
  unless(header.kid.startsWith(place), 'changed')
  const key = await keyNamed(header.kid, sources)
  const message = new TextEncoder().encode(`${parts[0]}.${parts[1]}`)
  unless(await subtle.verify('RSASSA-PKCS1-v1_5', key, signature, message), 'changed')
  return withoutClaims(payload, did)
}

const checkHeader = (header) => {
  unless(header.alg === 'RS256' && typeof header.kid === 'string', 'misshapen')
  unless(Object.keys(header).every((name) => ['alg', 'kid', 'typ'].includes(name)), 'misshapen')
  unless(!('typ' in header) || header.typ === 'JWT', 'misshapen')
}

const keyNamed = async (kid, sources) => {
  const { keys } = await published(sources, 'jwks.json')
  const named = keys.filter((key) => key.kid === kid && isOpenRsa(key))
  unless(named.length === 1, 'changed')
  const { n, e } = named[0]
  unless(base64url(n).length >= 256, 'changed')
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return subtle.importKey('jwk', { kty: 'RSA', n, e }, rsa, false, ['verify'])
}

const isOpenRsa = (key) => key.kty === 'RSA' && !('d' in key)

/** What is said, once each claim repeats its field. */
const withoutClaims = ({ iss, sub, jti, nbf, exp, ...said }, did) => {
  unless(!('proof' in said), 'misshapen')
  shape(said, did)
  knownTerms(said)
  unless(iss === said.issuer.id && sub === field(said.credentialSubject, 'id') && jti === said.id, 'misshapen')
  unless(nbf * 1000 === instant(said, 'validFrom'), 'misshapen')
  unless(exp === Math.floor(instant(said, 'validUntil') / 1000), 'misshapen')
  return said
}

// The form with a proof inside.

const proof = async (document, did, sources) => {
  unless(Array.isArray(document.proof) && document.proof.length === 1, 'misshapen')
  const { proofValue, ...options } = document.proof[0]
  const { proof: removed, ...unsigned } = document
  unless(Object.keys(document.proof[0]).every((name) => PROOF.includes(name)), 'misshapen')
  unless(options.type === 'DataIntegrityProof' && options.cryptosuite === 'eddsa-rdfc-2022', 'misshapen')
  unless(options.proofPurpose === 'assertionMethod', 'misshapen')
  unless(!('created' in options) || options.created === document.validFrom, 'misshapen')
  unless(typeof proofValue === 'string', 'misshapen')
  const key = keyForAssertion(did, options.verificationMethod, sources.now())
  const signature = base58(proofValue)
  unless(signature.length === 64, 'changed')
  const message = new Uint8Array(64)
  message.set(await digest({ ...options, '@context': document['@context'] }, sources))
  message.set(await digest(unsigned, sources), 32)
  unless(await holds(signature, message, key, sources), 'changed')
}

const keyForAssertion = (did, id, now) => {
  const method = did.verificationMethod?.find((each) => each.id === id)
  unless(method?.controller === did.id && did.assertionMethod?.includes(id), 'changed')
  unless(!('expires' in method) || now < instant(method, 'expires'), 'changed')
  const coded = base58(method.publicKeyMultibase)
  unless(coded.length === 34 && coded[0] === 0xed && coded[1] === 1, 'changed')
  return coded.slice(2)
}

/** Each value must have become a statement: what is read is what is signed. */
const digest = async (document, sources) => {
  knownTerms(document)
  const { statements } = await loaded(sources.graph)
  const contexts = await pinned(sources)
  let lines
  try {
    lines = await statements(document, contexts)
  } catch {
    throw new Doubt('misshapen')
  }
  unless(lines.split('\n').length - 1 === statementsIn(document), 'misshapen')
  return new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(lines)))
}

/** Known contexts at the top alone; no other keyword and no address as a key. */
const knownTerms = (document) => {
  const contexts = document['@context']
  unless(Array.isArray(contexts) && contexts[0] === CREDENTIALS, 'misshapen')
  unless(new Set(contexts).size === contexts.length && contexts.every((each) => CONTEXTS.has(each)), 'misshapen')
  const { '@context': known, ...rest } = document
  plainKeys(rest)
}

const plainKeys = (node) => {
  for (const [key, value] of Object.entries(node)) {
    unless(!key.startsWith('@') && !key.includes(':'), 'misshapen')
    for (const each of [value].flat()) {
      unless(!Array.isArray(each), 'misshapen')
      if (typeof each === 'object') plainKeys(each)
    }
  }
}

const statementsIn = (node) =>
  Object.entries(node)
    .filter(([key]) => key !== '@context' && key !== 'id')
    .flatMap(([, value]) => value)
    .reduce((sum, each) => sum + 1 + (typeof each === 'object' ? statementsIn(each) : 0), 0)

const pinned = async (sources) => {
  const read = new Map()
  for (const [address, [path, pin]] of CONTEXTS) {
    const bytes = await had(sources, path, 'unavailable')
    const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
    unless([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === pin, 'unavailable')
    read.set(address, JSON.parse(utf8(bytes)))
  }
  return read
}

const loaded = async (module) => {
  try {
    return await module()
  } catch {
    throw new Doubt('unavailable')
  }
}

const had = async (sources, path, otherwise) => {
  try {
    return await sources.load(path)
  } catch {
    throw new Doubt(otherwise)
  }
}

const holds = async (signature, message, raw, sources) => {
  try {
    const key = await subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
    return await subtle.verify({ name: 'Ed25519' }, key, signature, message)
  } catch {
    const { verifies } = await loaded(sources.graph)
    return verifies(signature, message, raw)
  }
}

// The list of those that are no longer valid.

/** A list may end while a file is looked at: it counts if it stood at any moment since. */
const status = async (verdict, said, did, sources, whole) => {
  try {
    const entry = said.credentialStatus
    unless(entry && typeof entry === 'object' && hasType(entry, 'BitstringStatusListEntry'), 'no-status')
    unless(entry.statusPurpose === 'revocation', 'no-status')
    unless(/^(0|[1-9][0-9]{0,5})$/.test(field(entry, 'statusListIndex')) && entry.statusListIndex < LIST_BYTES * 8, 'no-status')
    const path = placeOf(field(entry, 'statusListCredential'), did)
    const list = json(await had(sources, path, 'no-list'))
    await trusted(verdict, list, entry.statusListCredential, did, sources, whole)
    const revoked = await bit(list, Number(entry.statusListIndex))
    verdict.asOf = instant(list, 'validFrom')
    const current = verdict.asOf <= sources.now() && sources.begun <= instant(list, 'validUntil')
    verdict.status = revoked ? 'ended' : current ? '' : 'list-old'
  } catch (doubt) {
    verdict.status = wordOf(doubt)
  }
}

/** On the issuer's own host, which is asked through this page's; a file sends nobody anywhere else. */
const placeOf = (address, did) => {
  const home = `https://${did.id.slice('did:web:'.length)}`
  const path = address.startsWith(`${home}/status/`) ? address.slice(home.length) : ''
  unless(/^\/status\/[0-9a-z-]{1,64}$/.test(path), 'no-status')
  return path
}

const trusted = async (verdict, list, address, did, sources, whole) => {
  const subject = list.credentialSubject
  unless(list.id === address && list.issuer === did.id, 'list-refused')
  unless(hasType(list, 'BitstringStatusListCredential') && hasType(subject, 'BitstringStatusList'), 'list-refused')
  unless(subject.statusPurpose === 'revocation', 'list-refused')
  verdict.listSigned = whole
  if (!whole) return
  try {
    await proof(list, did, sources)
  } catch (doubt) {
    throw new Doubt(wordOf(doubt) === 'unavailable' ? 'no-list' : 'list-refused')
  }
}

const bit = async (list, index) => {
  const coded = field(list.credentialSubject, 'encodedList')
  unless(coded.startsWith('u'), 'list-refused')
  const bytes = await inflated(base64url(coded.slice(1)), 'gzip', LIST_BYTES)
  unless(bytes?.length === LIST_BYTES, 'list-refused')
  return (bytes[index >> 3] & (0x80 >> (index & 7))) !== 0
}
