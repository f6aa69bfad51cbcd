// Preparing and giving a share. Each page works without this.

// The preview: the server draws it from what the form holds now, with the code that will show it.
const form = document.querySelector('[data-previewed]')
let asked = 0

const preview = async () => {
  const mine = ++asked
  const response = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  if (!response.ok || mine !== asked) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const place of document.querySelectorAll('#preview .sheet, #audience-said, [data-previewed] .error')) {
    const fresh = page.querySelector(place.id ? `#${place.id}` : '#preview .sheet')
    place.replaceChildren(...fresh.childNodes)
  }
  relabel(page)
}

// The answers show the name that is kept now.
const relabel = (page) =>
  form.querySelectorAll('input[name=name]').forEach((radio) => {
    const fresh = page.querySelector(`input[name=name][value=${radio.value}]`)
    radio.nextElementSibling.replaceChildren(...fresh.nextElementSibling.childNodes)
  })

form?.addEventListener('change', () => preview().catch(() => {}))
form?.querySelector('[name=look]').setAttribute('hidden', '')

// Copying says in words what came of it.
document.querySelectorAll('[data-copies]').forEach((button) => {
  const field = document.getElementById(button.dataset.copies)
  const said = button.parentElement.querySelector('[role=status]')
  button.hidden = false
  button.addEventListener('click', async () => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      said.textContent = button.dataset.done
    } catch {
      said.textContent = button.dataset.byHand
    }
  })
})

document.querySelectorAll('[data-opens]').forEach((link) =>
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById(link.dataset.opens).showModal()
  }),
)
