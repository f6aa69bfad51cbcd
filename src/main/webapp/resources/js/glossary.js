// Shows only the terms that hold every word typed, as it is typed. The same rule as on the server.
const field = document.getElementById('q')
const found = document.getElementById('found')
const terms = [...document.querySelectorAll('#terms [data-words]')]

const plain = (text) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

// What the server left out is not on this page: then only its own search can find it.
if (!field.value.trim()) field.addEventListener('input', filter)

function filter() {
  const words = plain(field.value).split(' ').filter(Boolean)
  const shown = terms.filter((term) => {
    term.hidden = !words.every((word) => term.dataset.words.includes(word))
    return !term.hidden
  })
  found.textContent = words.length ? said(shown.length) : ''
}

function said(count) {
  if (count === 0) return found.dataset.none
  return count === 1 ? found.dataset.one : found.dataset.many.replace('#', count)
}
