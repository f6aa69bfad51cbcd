// Reads a code from the field or from the link's fragment, or a file on this machine, and shows the answer. Nothing is kept.
import { day, instantOf, month, offerPrint, put, show } from './view.js'

const other = document.querySelector('[data-other]')
const files = () => import('./file.js')

/** Web Crypto is there on safe connections only; without it the form sends the file. */
const able = () => !!globalThis.crypto?.subtle && 'DecompressionStream' in globalThis

const valid = (answer, code) => (view) => {
  const shown = answer.shown
  for (const slot of new Set([...view.querySelectorAll('[data-slot]')].map((each) => each.dataset.slot))) {
    if (typeof shown[slot] === 'string') put(view, slot, shown[slot], shown.language)
  }
  put(view, 'name', shown.name ?? '')
  put(view, 'reference', answer.reference)
  put(view, 'until', day(shown.until))
  put(view, 'since', month(shown.since))
  put(view, 'checked', instantOf(answer.checkedAt))
  view.querySelectorAll('ul[data-slot]').forEach((list) => fillList(list, shown))
  view.querySelectorAll('[data-copy] input').forEach((field) => (field.value = code))
}

const fillList = (list, shown) => {
  list.lang = shown.language
  const lines = [shown[list.dataset.slot] ?? []].flat()
  list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })))
}

const ask = async (typed) => {
  if (!navigator.onLine) return show('offline', listen)
  show('checking')
  const code = typed.split('#').pop().replace(/\s/g, '')
  // The other language's page reads the code again from memory, through its own fragment.
  other.hash = code
  try {
    const response = await fetch('/v/answer', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ code: typed }),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    if (response.status === 429) return show('wait', listen)
    if (!response.ok) return show('later', listen)
    const answer = await response.json()
    answer.valid ? show('valid', valid(answer, code)) : show('not-valid', listen)
  } catch {
    show('later', listen)
  }
}

const judge = async (file) => {
  try {
    const { judgeFile } = await files()
    await judgeFile(file)
  } catch {
    show('later', listen)
  }
}

function listen(view) {
  view.querySelectorAll('form').forEach((form) => {
    const { code, file } = form.elements
    if (code?.type === 'text') on(form, () => ask(code.value))
    if (file && able()) {
      view.querySelector('#file-sent').hidden = true
      view.querySelector('#file-here').hidden = false
      on(form, () => judge(file.files[0]))
    }
  })
}

const on = (form, act) =>
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    act()
  })

const fromLink = () => {
  const code = location.hash.slice(1)
  if (code) {
    history.replaceState(null, '', location.pathname)
    ask(`#${code}`)
  }
}

listen(document.getElementById('main'))
offerPrint(document.getElementById('main'))
addEventListener('hashchange', fromLink)
fromLink()
const asked = document.querySelector('[data-showing]')
if (asked) import('./show.js').then(({ watch }) => watch(asked))

if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('/v/sw.js', { scope: '/v' }).catch(() => {}))
  addEventListener('appinstalled', () => files().then(({ prepare }) => prepare()))
}
