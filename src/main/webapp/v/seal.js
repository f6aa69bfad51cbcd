// Reads a paper: one seal of ours over every byte, written in the one way in which we write it, and the statement inside.
import { inflated } from './inflate.js'
import { Doubt, unless } from './strict.js'

const LARGEST = 2 * 1024 * 1024
const LEAST = 1024
const LONGEST_SEAL = 64 * 1024
const MOST_INSIDE = 64 * 1024
const { subtle } = globalThis.crypto

/**
 * The statement that a paper of ours encloses.
 *
 * @param {Array<JsonWebKey>} keys of the issuer, which say whose seal it is
 */
export const enclosed = async (bytes, keys) => {
  unless(bytes.length <= LARGEST, 'too-large')
  const text = new TextDecoder('latin1').decode(bytes)
  unless(bytes.length >= LEAST && text.startsWith('%PDF-'), 'unreadable')
  const { content, seal } = split(bytes, text)
  const certificate = certificateIn(seal)
  const { issuer, serial, key } = partsOf(certificate)
  const sealing = await subtle.importKey('spki', key, ALGORITHM, true, ['verify'])
  unless(await isSealed({ certificate, issuer, serial, sealing }, await sha256(content), seal), 'changed')
  const { n, e } = await subtle.exportKey('jwk', sealing)
  unless(keys.some((each) => each.n === n && each.e === e), 'not-ours')
  return statement(bytes, text)
}

/** The two ranges and the seal between them make up the whole file. */
const split = (bytes, text) => {
  const ranges = [...text.matchAll(/\/ByteRange ?\[0 (\d{1,7}) (\d{1,7}) (\d{1,7})\]/g)]
  unless(ranges.length === 1, 'unsealed')
  const [start, end, rest] = ranges[0].slice(1).map(Number)
  unless(start < end && end - start <= LONGEST_SEAL && end + rest === bytes.length, 'unsealed')
  const digits = text.slice(start, end)
  unless(/^<[0-9A-F]+>$/.test(digits) && digits.length % 2 === 0, 'unsealed')
  const content = new Uint8Array(bytes.length - end + start)
  content.set(bytes.subarray(0, start))
  content.set(bytes.subarray(end), start)
  return { content, seal: Uint8Array.from(digits.slice(1, -1).match(/../g), (pair) => parseInt(pair, 16)) }
}

/** All of a seal but the signature in it follows from the certificate and the content: it is written again and compared. */
const isSealed = async ({ certificate, issuer, serial, sealing }, digest, seal) => {
  const attributes = join(
    attribute('2a864886f70d010903', OID_DATA),
    attribute('2a864886f70d010934', der(0x30, SHA256, der(0xa1, RSA_SHA256.subarray(2)))),
    attribute('2a864886f70d010904', der(0x04, digest)),
    attribute('2a864886f70d010910022f', der(0x30, der(0x30, der(0x30, der(0x04, await sha256(certificate)))))),
  )
  const length = sealing.algorithm.modulusLength / 8
  const write = (signature) =>
    der(
      0x30,
      OID_SIGNED,
      der(
        0xa0,
        der(
          0x30,
          VERSION,
          der(0x31, SHA256),
          der(0x30, OID_DATA),
          der(0xa0, certificate),
          der(
            0x31,
            der(0x30, VERSION, der(0x30, issuer, serial), SHA256, der(0xa0, attributes), RSA_SHA256, der(0x04, signature)),
          ),
        ),
      ),
    )
  const size = write(new Uint8Array(length)).length
  const signature = seal.slice(size - length, size)
  const expected = write(signature)
  const written = seal.every((byte, place) => byte === (expected[place] ?? 0))
  return written && subtle.verify(ALGORITHM, sealing, signature, der(0x31, attributes))
}

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

const sha256 = async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes))

const hex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16))

const join = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((place, part) => (all.set(part, place), place + part.length), 0)
  return all
}

/** A value of ASN.1 as DER writes it. */
const der = (tag, ...parts) => {
  const value = join(...parts)
  const size = value.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return join(Uint8Array.from([tag, ...length]), value)
}

const oid = (digits) => der(0x06, hex(digits))
const attribute = (name, value) => der(0x30, oid(name), der(0x31, value))

const VERSION = der(0x02, hex('01'))
const SHA256 = der(0x30, oid('608648016503040201'))
const RSA_SHA256 = der(0x30, oid('2a864886f70d01010b'), der(0x05))
const OID_DATA = oid('2a864886f70d010701')
const OID_SIGNED = oid('2a864886f70d010702')

/** Where a seal carries its certificate. */
const certificateIn = (seal) => {
  const [, signed] = children(seal)
  const [, , , certificates] = children(children(signed)[0])
  return children(certificates)[0]
}

/** The parts of a certificate: issuer, serial and key, each with its tag. */
const partsOf = (certificate) => {
  const inner = children(children(certificate)[0])
  const at = inner[0][0] === 0xa0 ? 1 : 0
  return { serial: inner[at], issuer: inner[at + 2], key: inner[at + 5] }
}

const children = (bytes) => {
  const found = []
  const header = (place) => {
    const more = bytes[place + 1] & 0x80 ? bytes[place + 1] & 0x7f : 0
    const digits = more ? bytes.subarray(place + 2, place + 2 + more) : [bytes[place + 1]]
    return { from: place + 2 + more, size: digits.reduce((sum, digit) => sum * 256 + digit, 0) }
  }
  const whole = header(0)
  for (let place = whole.from; place < whole.from + whole.size; ) {
    const { from, size } = header(place)
    found.push(bytes.slice(place, from + size))
    place = from + size
  }
  return found
}

/** What is sealed is ours, so its one enclosure can be found by its name. */
const statement = async (bytes, text) => {
  const found = [...text.matchAll(/<<\n\/Length (\d{1,6})\n\/Filter \/FlateDecode\n\/Type \/EmbeddedFile\n[^>]*>>\nstream\r?\n/g)]
  unless(found.length === 1, 'misshapen')
  const from = found[0].index + found[0][0].length
  const inside = await inflated(bytes.subarray(from, from + Number(found[0][1])), 'deflate', MOST_INSIDE)
  if (!inside) throw new Doubt('misshapen')
  return inside
}
