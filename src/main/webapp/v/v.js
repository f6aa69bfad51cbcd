// Reads a code from the field or from the link's fragment, posts it, and shows the answer. Nothing is kept.
const main = document.getElementById('main')
const other = document.querySelector('[data-other]')
const language = document.documentElement.lang
const tag = `${language}-CA`

const part = (id) => document.getElementById(id).content.cloneNode(true)
const put = (view, name, text, lang) =>
  view.querySelectorAll(`[data-slot=${name}]`).forEach((slot) => {
    slot.textContent = text
    if (slot.hasAttribute('lang')) slot.lang = lang
  })

const list = (view, name, shown) => {
  const slot = view.querySelector(`[data-slot=${name}]`)
  slot.lang = shown.language
  slot.replaceChildren(
    ...shown[name].map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
}

const day = (iso) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
const month = (iso) =>
  new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso))
const time = (iso) =>
  new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(iso))

const show = (id, fill) => {
  const view = part(id)
  for (const node of view.querySelectorAll('form')) listen(node)
  fill?.(view)
  main.replaceChildren(view)
  ;(main.querySelector('h1[tabindex]') ?? main).focus()
}

const valid = (answer) => (view) => {
  const shown = answer.shown
  for (const name of ['title', 'issuer', 'rules', 'hours', 'assessment', 'limits']) {
    put(view, name, shown[name], shown.language)
  }
  put(view, 'name', shown.name ?? '')
  put(view, 'reference', answer.reference)
  put(view, 'until', day(shown.until))
  put(view, 'since', month(shown.since))
  put(view, 'checked', `${day(answer.checkedAt)}, ${time(answer.checkedAt)}`)
  for (const name of ['modules', 'skills', 'practicum']) list(view, name, shown)
  offerPrint(view)
}

const offerPrint = (view) =>
  view.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false
    button.addEventListener('click', () => print())
  })

const ask = async (code) => {
  show('checking')
  // The other language's page reads the code again from memory, through its own fragment.
  other.hash = code.split('#').pop().replace(/\s/g, '')
  try {
    const response = await fetch('/v/answer', {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ code }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.status === 429) return show('wait')
    if (!response.ok) return show('later')
    const answer = await response.json()
    answer.valid ? show('valid', valid(answer)) : show('not-valid')
  } catch {
    show('later')
  }
}

function listen(form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(form.elements.code.value)
  })
}

const fromLink = () => {
  const code = location.hash.slice(1)
  if (code) {
    history.replaceState(null, '', location.pathname)
    ask(code)
  }
}

document.querySelectorAll('main form').forEach(listen)
offerPrint(main)
addEventListener('hashchange', fromLink)
fromLink()
