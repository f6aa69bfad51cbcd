// Keeps what is typed in a form by sending it to its own page, two seconds after the last key.
const form = document.querySelector('form[data-kept]');
const state = form?.querySelector('[data-kept-state]');
let due;

async function keep() {
  const fields = new URLSearchParams(new FormData(form));
  fields.append('save', 'yes');
  const answer = await fetch(location.pathname, {method: 'POST', body: fields, redirect: 'manual'});
  if (state && answer.type === 'opaqueredirect') {
    state.textContent = state.dataset.keptState;
  }
}

function later() {
  clearTimeout(due);
  if (state) {
    state.textContent = '';
  }
  due = setTimeout(() => keep().catch(() => later()), 2000);
}

form?.addEventListener('input', later);
form?.addEventListener('submit', () => clearTimeout(due));
document.querySelector('[data-focus]')?.focus();
