// Leaves the page at once and blanks it, so that nothing shows while the next one loads.
document.querySelectorAll('[data-leave]').forEach((link) =>
  link.addEventListener('click', (event) => {
    event.preventDefault()
    sessionStorage.clear()
    localStorage.clear()
    document.documentElement.replaceChildren()
    location.replace(link.href)
  }),
)

// A form that could not go on says why above it; that is where reading resumes.
document.querySelector('[data-focus]')?.focus()
