// Keeps the page and what is published, for when there is no network. No answer to a code ever comes through here:
// it is posted, and only what is asked for by GET, and listed, is looked at.
const CACHE = 'v-{{version}}'
const PUBLISHED = 'v-published'
const PAGES = ['/v', '/v/fr', '/v/en']
const FILES = '{{files}}'.split(' ')
const ON_REQUEST = '{{graph}}'
const KEYS = ['/.well-known/did.json', '/.well-known/jwks.json']
const LISTS = /^\/status\/[0-9a-z-]{1,64}$/
const CONTEXTS = /^\/contexts\/[0-9a-z.-]{1,64}$/
const MOST_LISTS = 8

addEventListener('install', (event) => event.waitUntil(keepAll().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => clients.claim())))

addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname, search } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  const path = pathname + search
  if (PAGES.includes(path)) event.respondWith(fresh(CACHE, path, 'no-cache'))
  else if (FILES.includes(path) || path === ON_REQUEST) event.respondWith(kept(path))
  else if (KEYS.includes(path) || LISTS.test(path)) event.respondWith(fresh(PUBLISHED, path, 'no-store'))
  else if (CONTEXTS.test(path)) event.respondWith(fresh(PUBLISHED, path, 'default'))
})

const keepAll = async () => {
  const cache = await caches.open(CACHE)
  await cache.addAll([...PAGES, ...FILES])
  await Promise.allSettled(KEYS.map((path) => fresh(PUBLISHED, path, 'no-store')))
}

const forgetOthers = async () => {
  for (const name of await caches.keys()) {
    if (name !== CACHE && name !== PUBLISHED) await caches.delete(name)
  }
}

/** From the network itself; without one, the copy of the last time, which says when that was. */
const fresh = async (name, path, cached) => {
  const cache = await caches.open(name)
  try {
    const response = await fetch(path, { credentials: 'omit', redirect: 'error', cache: cached })
    if (response.ok) await keep(cache, path, response.clone())
    return response
  } catch {
    return (await cache.match(path)) ?? Response.error()
  }
}

const keep = async (cache, path, response) => {
  const headers = new Headers(response.headers)
  headers.set('X-Kept-At', Date.now())
  await cache.put(path, new Response(await response.arrayBuffer(), { headers }))
  await forgetOldest(cache)
}

const forgetOldest = async (cache) => {
  const lists = (await cache.keys()).filter((request) => LISTS.test(new URL(request.url).pathname))
  for (const request of lists.slice(0, -MOST_LISTS)) await cache.delete(request)
}

const kept = async (path) => {
  const cache = await caches.open(CACHE)
  const found = await cache.match(path)
  if (found) return found
  const response = await fetch(path)
  if (response.ok) await cache.put(path, response.clone())
  return response
}
