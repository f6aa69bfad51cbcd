// Leaves the page at once and blanks it, so that nothing shows while the next one loads.
document.querySelectorAll('[data-leave]').forEach((link) =>
  link.addEventListener('click', (event) => {
    event.preventDefault()
    forget()
    document.documentElement.replaceChildren()
    location.replace(link.href)
  }),
)

// What waits on this device ends with the session.
document.querySelectorAll('form[data-forget]').forEach((form) => form.addEventListener('submit', forget))

function forget() {
  dispatchEvent(new Event('forget'))
  sessionStorage.clear()
  localStorage.clear()
}

// A form that could not go on says why above it; that is where reading resumes.
document.querySelector('[data-focus]')?.focus()

// A menu closes by Escape, and when something else is clicked.
const menus = document.querySelectorAll('details.menu')
addEventListener('click', (event) => menus.forEach((menu) => menu.contains(event.target) || menu.removeAttribute('open')))
addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.menu[open]')
  if (menu) {
    menu.removeAttribute('open')
    menu.querySelector('summary').focus()
  }
})

// The other language keeps what was typed. Passwords are typed again; private texts keep their own drafts.
const place = 'typed:' + location.pathname
const fields = [...document.querySelectorAll('form:not(#step) :is(input,select,textarea)[name]')].filter(
  (field) => !['password', 'hidden', 'file', 'submit'].includes(field.type),
)
const isTick = (field) => ['checkbox', 'radio'].includes(field.type)
const keep = (event) => {
  const typed = fields.map((field) => [field.name, isTick(field) ? field.checked : field.value])
  if (typed.length) sessionStorage.setItem(place, JSON.stringify({ sent: event.type === 'submit', typed }))
}
document.querySelector('[data-language]')?.addEventListener('click', keep)
// Nor is it lost when what was sent does not arrive, and the page is asked for again.
document.querySelectorAll('form[data-typed]').forEach((form) => form.addEventListener('submit', keep))
const kept = JSON.parse(sessionStorage.getItem(place) ?? '{"typed":[]}')
// It waits for this page alone: on any other, after signing in or out too, nothing of it is left on the device.
Object.keys(sessionStorage).filter((key) => key.startsWith('typed:')).forEach((key) => sessionStorage.removeItem(key))
// What was sent and taken does not stand there again; what was refused does, unless the page itself fills it in.
const taken = document.querySelector('[data-taken], .notice[role=status]')
const isFilled = (field) => field.dataset.filled || (kept.sent && !isTick(field) && field.defaultValue)
if (!(kept.sent && taken)) kept.typed.forEach(([name, value], at) => {
  if (fields[at]?.name !== name || isFilled(fields[at])) return
  if (isTick(fields[at])) fields[at].checked = value
  else fields[at].value = value
})

// A button to print is of use only where a script can do it.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false
  button.addEventListener('click', () => print())
})
