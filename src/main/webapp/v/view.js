// The views of the page, and how days and times are said. All times are UTC.
const main = document.getElementById('main')
const tag = `${document.documentElement.lang}-CA`
const utc = (options) => (at) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(at))

export const day = utc({ dateStyle: 'long' })
export const month = utc({ month: 'long', year: 'numeric' })
const time = utc({ hour: 'numeric', minute: '2-digit' })

export const instantOf = (at) => `${day(at)}, ${time(at)}`

export const ago = (millis) => {
  const [unit, length] = [['day', 86400000], ['hour', 3600000], ['minute', 60000]].find(([, each]) => millis >= each) ?? [
    'minute',
    60000,
  ]
  return new Intl.RelativeTimeFormat(tag).format(-Math.round(millis / length), unit)
}

const part = (id) => document.getElementById(id).content.cloneNode(true)

export const put = (view, name, text, lang) =>
  view.querySelectorAll(`[data-slot=${name}]`).forEach((slot) => {
    slot.textContent = text
    if (slot.hasAttribute('lang')) slot.lang = lang
  })

/** A sentence of the page with its places filled. */
export const word = (name, places = {}) => {
  const sentence = part('words').querySelector(`[data-word=${name}]`)
  for (const [place, text] of Object.entries(places)) put(sentence, place, text)
  return sentence.textContent
}

export const show = (id, fill) => {
  const view = part(id)
  offerPrint(view)
  fill?.(view)
  main.replaceChildren(view)
  ;(main.querySelector('h1[tabindex]') ?? main).focus()
}

export const offerPrint = (view) =>
  view.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false
    button.addEventListener('click', () => print())
  })
