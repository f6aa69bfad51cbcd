// Checks a file here, in the browser: it is sent nowhere. What is published is asked for, and nothing else.
import { ago, day, instantOf, month, put, show, word } from './view.js'

const LARGEST = 2 * 1024 * 1024
const KEYS = ['/.well-known/did.json', '/.well-known/jwks.json']

const graph = () => import('./graph.js')
const seal = () => import('./seal.js')

export const judgeFile = async (file) => {
  show('checking')
  if (file.size > LARGEST) return tell({ signature: 'too-large', time: 'unchecked', status: 'unchecked' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  await judge(bytes, false)
}

/** What a check without a network needs, for who installed the page. */
export const prepare = () => Promise.allSettled([graph(), seal(), import('./check.js'), ...KEYS.map((path) => fetch(path))])

const judge = async (bytes, whole) => {
  const seen = { kept: undefined }
  try {
    const { check } = await import('./check.js')
    const verdict = await check(bytes, { graph, seal, load: load(seen), now: Date.now }, whole)
    tell({ ...verdict, kept: seen.kept }, () => judge(bytes, true))
  } catch {
    tell({ signature: 'unavailable', time: 'unchecked', status: 'unchecked' })
  }
}

/** A copy that was kept for want of a network says when it was fetched. */
const load = (seen) => async (path) => {
  const response = await fetch(path, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`${response.status}`)
  const kept = response.headers.get('X-Kept-At')
  if (kept && path.startsWith('/status/')) seen.kept = Number(kept)
  return new Uint8Array(await response.arrayBuffer())
}

const NOT_SURE = ['no-list', 'list-old', 'list-refused', 'no-status', 'unavailable']
const NOT_FOR_US = ['not-ours', 'unreadable', 'unavailable', 'too-large']

const headline = ({ signature, time, status }) => {
  if (signature) return NOT_FOR_US.includes(signature) ? 'foreign' : 'not'
  if (time) return 'not'
  if (NOT_SURE.includes(status)) return 'unsure'
  return status ? 'not' : 'valid'
}

const tell = (verdict, again) => {
  const head = headline(verdict)
  show(verdict.said ? 'file-said' : 'file', (view) => {
    view.querySelector('[data-sort]').classList.toggle('no', head !== 'valid')
    put(view, 'headline', word(head))
    put(view, 'checked', instantOf(Date.now()))
    tellChecks(view, verdict)
    if (verdict.said) tellStatement(view, verdict.said)
    if (verdict.listSigned === false) offerMore(view, again)
  })
}

const tellChecks = (view, { signature, time, status, asOf, kept, listSigned }) => {
  const asof = asOf ? instantOf(asOf) : ''
  put(view, 'signature', word(signature || 'signed'))
  put(view, 'time', word(time || 'in-time'))
  put(view, 'status', word(status || 'stands', { asof }))
  put(view, 'age', kept && asOf ? word('kept', { age: ago(Date.now() - kept) }) : '')
  put(view, 'list', listSigned === false && asOf ? word('list-unsigned') : '')
}

const tellStatement = (view, said) => {
  const { achievement, identifier } = said.credentialSubject
  const lang = achievement.inLanguage
  put(view, 'name', identifier?.[0].identityHash ?? '')
  put(view, 'title', achievement.name, lang)
  put(view, 'issuer', said.issuer.name, lang)
  put(view, 'description', achievement.description, lang)
  put(view, 'criteria', achievement.criteria.narrative, lang)
  put(view, 'since', month(said.validFrom))
  put(view, 'until', day(said.validUntil))
}

const offerMore = (view, again) => {
  const more = view.querySelector('[data-more]')
  if (!more) return
  more.hidden = false
  more.querySelector('button').addEventListener('click', again)
}
