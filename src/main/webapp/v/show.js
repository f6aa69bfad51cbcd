// Asks now and then whether a wallet has answered, and then shows the answer as the button does.
const EVERY = 3000

export const watch = (form) => {
  form.querySelector('[data-by-itself]').hidden = false
  setTimeout(() => look(form), EVERY)
}

const look = async (form) => {
  const waits = await isWaiting(form)
  if (!waits) return form.submit()
  setTimeout(() => look(form), EVERY)
}

/** Without a network, and when too many ask, it waits too; the button stays. */
const isWaiting = async (form) => {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(new FormData(form)),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    return !response.ok || (await response.json()).waiting
  } catch {
    return true
  }
}
