// Drafts wait on this device under a key that only a signed-in page of their writer holds.
const PREFIX = 'draft:'
const text = new TextEncoder()
const encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
const decode = (line) => Uint8Array.from(atob(line), (letter) => letter.charCodeAt(0))

// Whoever signs out or leaves in haste leaves nothing: what is typed still is not kept behind them.
let forgotten = false
addEventListener('forget', () => (forgotten = true))
addEventListener('pageshow', () => (forgotten = false))

export async function openDrafts(secret) {
  if (!secret || !globalThis.crypto?.subtle) return none
  const key = await crypto.subtle.importKey('raw', decode(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])

  async function name(id) {
    const hash = await crypto.subtle.digest('SHA-256', text.encode(secret + id))
    return PREFIX + encode(hash.slice(0, 12))
  }

  async function read(place) {
    const [iv, sealed] = (localStorage.getItem(place) ?? '').split(' ')
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decode(iv) }, key, decode(sealed))
      return JSON.parse(new TextDecoder().decode(plain))
    } catch {
      return null // somebody else's, or none
    }
  }

  return {
    async keep(id, draft) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = text.encode(JSON.stringify({ id, ...draft }))
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain))
      let line = ''
      for (let at = 0; at < sealed.length; at += 8192) line += String.fromCharCode(...sealed.subarray(at, at + 8192))
      const place = await name(id)
      if (!forgotten) localStorage.setItem(place, encode(iv) + ' ' + btoa(line))
    },
    find: async (id) => read(await name(id)),
    drop: async (id) => localStorage.removeItem(await name(id)),
    all: async () => (await Promise.all(Object.keys(localStorage).filter((it) => it.startsWith(PREFIX)).map(read))).filter(Boolean),
  }
}

const none = { keep: async () => {}, find: async () => null, drop: async () => {}, all: async () => [] }
