// Bytes as JSON of one meaning only: whole UTF-8, no key twice, nothing empty, plain integers, little depth.

/** Why a check does not hold, by the name of its sentence on the page. */
export class Doubt extends Error {
  constructor(word) {
    super(word)
    this.word = word
  }
}

export const unless = (holds, word) => {
  if (!holds) throw new Doubt(word)
}

const MAX_BYTES = 64 * 1024
const MAX_DEPTH = 12
const TOKEN = /[ \t\n\r]*([{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?[0-9.eE+-]+|true|false|null)?/y
const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/
const LONE = /\p{Surrogate}/u

export const utf8 = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Doubt('unreadable')
  }
}

export const json = (bytes) => {
  unless(bytes.length <= MAX_BYTES, 'too-large')
  const text = utf8(bytes)
  TOKEN.lastIndex = 0
  const next = () => TOKEN.exec(text)[1]
  unless(next() === '{', 'unreadable')
  const read = object(next, 1)
  unless(next() === undefined && /^[ \t\n\r]*$/.test(text.slice(TOKEN.lastIndex)), 'unreadable')
  return read
}

const object = (next, depth) => {
  unless(depth <= MAX_DEPTH, 'misshapen')
  const read = Object.create(null)
  let token = next()
  unless(token !== '}', 'misshapen')
  for (;;) {
    unless(token?.startsWith('"'), 'unreadable')
    const key = string(token)
    unless(!(key in read) && key !== '__proto__', 'misshapen')
    unless(next() === ':', 'unreadable')
    read[key] = value(next, next(), depth)
    token = next()
    if (token === '}') return read
    unless(token === ',', 'unreadable')
    token = next()
  }
}

const array = (next, depth) => {
  unless(depth <= MAX_DEPTH, 'misshapen')
  const read = []
  let token = next()
  unless(token !== ']', 'misshapen')
  for (;;) {
    read.push(value(next, token, depth))
    token = next()
    if (token === ']') return read
    unless(token === ',', 'unreadable')
    token = next()
  }
}

const value = (next, token, depth) => {
  if (token === '{') return object(next, depth + 1)
  if (token === '[') return array(next, depth + 1)
  if (token?.startsWith('"')) return string(token)
  if (token === 'true' || token === 'false') return token === 'true'
  unless(token !== 'null', 'misshapen')
  unless(/^[-0-9]/.test(token ?? ''), 'unreadable')
  unless(PLAIN_INTEGER.test(token), 'misshapen')
  return Number(token)
}

const string = (token) => {
  const text = JSON.parse(token)
  unless(!LONE.test(text), 'unreadable')
  return text
}

/** Bytes of base64url in its one right spelling. */
export const base64url = (text) => {
  unless(/^[A-Za-z0-9_-]*$/.test(text) && text.length % 4 !== 1, 'unreadable')
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  const again = btoa(String.fromCharCode(...bytes.subarray(bytes.length - (bytes.length % 3 || 3))))
  unless(!text || text.endsWith(again.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')), 'unreadable')
  return bytes
}

/** Bytes of base58 after the letter z. */
export const base58 = (text) => {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  unless(/^z[1-9A-HJ-NP-Za-km-z]+$/.test(text) && text.length <= 100, 'changed')
  const digits = [...text.slice(1)]
  let number = digits.reduce((sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)), 0n)
  const bytes = []
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 255n))
  const zeros = digits.findIndex((letter) => letter !== '1')
  return Uint8Array.from([...Array(zeros < 0 ? digits.length : zeros).fill(0), ...bytes])
}

export const field = (object, name, type = 'string') => {
  const found = object?.[name]
  unless(typeof found === type && !Array.isArray(found), 'misshapen')
  return found
}

export const instant = (object, name) => {
  const text = field(object, name)
  unless(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text)), 'misshapen')
  return Date.parse(text)
}

export const hasType = (object, type) => [object?.type].flat().includes(type)
