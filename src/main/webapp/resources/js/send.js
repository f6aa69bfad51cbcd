// Sends a form's fields as the form itself would, and asks to sign in again in place when the session ended.
export async function send(url, fields) {
  const response = await fetch(url, {
    method: 'POST',
    body: fields,
    headers: { Accept: 'application/json' },
    keepalive: fields.toString().length < 60000,
    redirect: 'manual',
  })
  const said = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {}
  return { ...said, status: response.status, ok: response.ok }
}

let signingIn

// Resolves when the same person is signed in again; somebody else's page is loaded anew.
export function signInAgain(words) {
  signingIn ??= ask(words).finally(() => (signingIn = undefined))
  return signingIn
}

function ask(words) {
  const dialog = words.content.querySelector('dialog').cloneNode(true)
  const before = document.activeElement
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('cancel', (event) => event.preventDefault())
    dialog.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault()
      const form = event.target
      const reply = await send(form.action, new URLSearchParams(new FormData(form))).catch(() => ({ detail: words.dataset.local }))
      if (!reply.ok) {
        dialog.querySelector('[role=alert]').textContent = reply.detail ?? ''
        form.password.select()
        return
      }
      await sameOwner()
      dialog.close()
      dialog.remove()
      before?.focus()
      resolve()
    })
  })
}

async function sameOwner() {
  const page = await (await fetch(location.href)).text()
  const mark = document.getElementById('step').dataset.mark
  if (!page.includes(`data-mark="${mark}"`)) location.reload()
}
