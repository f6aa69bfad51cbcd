import { openDrafts } from './drafts.js'
import { Saver } from './saver.js'
import { send } from './send.js'

const form = document.getElementById('step')
const words = document.getElementById('study-words')
const savers = []

function names(...more) {
  const fields = new URLSearchParams(more)
  form?.querySelectorAll('input[type=hidden]').forEach((field) => {
    if (!field.name.includes('.') && field.name !== 'sequence') fields.append(field.name, field.value)
  })
  return fields
}

// Private writing ---------------------------------------------------------------------------------
function writing(area, drafts) {
  const box = area.closest('.private')
  const prompt = area.dataset.prompt
  const sequence = box.querySelector('input[name^=sequence]')
  const saver = new Saver(
    {
      id: area.dataset.saves + ' ' + (prompt ?? names().get('scenario')),
      url: area.dataset.saves,
      status: box.querySelector('[role=status]'),
      sequence,
      value: () => area.value,
      fill: (text) => (area.value = text),
      isEmpty: () => !area.value.trim(),
      fields: () => names(...(prompt ? [['prompt', prompt]] : []), [area.name, area.value], [sequence.name, sequence.value]),
      conflict: (reply) => choose(saver, box, reply),
    },
    drafts,
    words,
  )
  area.addEventListener('input', () => saver.changed())
  area.addEventListener('blur', () => saver.changed(true))
  form.addEventListener('submit', (event) => {
    const erasing = event.submitter?.formAction.endsWith('/erase') && event.submitter.value === prompt
    if (erasing) {
      saver.saved = JSON.stringify(saver.value())
      drafts.drop(saver.id)
    }
    area.disabled = !erasing && prompt !== undefined && !saver.isDirty()
    saver.stopped = true
  })
  addEventListener('pageshow', () => {
    area.disabled = false
    saver.stopped = false
  })
  return saver
}

// Two texts: the person says which one stays.
function choose(saver, box, reply) {
  const offer = words.content.querySelector('.two').cloneNode(true)
  box.querySelector('.two')?.remove()
  offer.querySelector('[data-detail]').textContent = reply.detail
  offer.querySelector('blockquote').textContent = reply.text
  const settle = (text) => {
    saver.sequence.value = reply.sequence + 1
    saver.saved = JSON.stringify(reply.text)
    saver.fill(text)
    offer.remove()
    saver.isDirty() ? saver.save() : saver.drafts.drop(saver.id)
    box.querySelector('textarea').focus()
  }
  const mine = saver.value()
  saver.stopped = true
  offer.querySelector('[data-take]').addEventListener('click', () => ((saver.stopped = false), settle(reply.text)))
  offer.querySelector('[data-mine]').addEventListener('click', () => ((saver.stopped = false), settle(saver.value() || mine)))
  offer.querySelector('[data-both]').addEventListener('click', () => ((saver.stopped = false), settle(reply.text + '\n\n' + saver.value())))
  saver.status.after(offer)
  saver.say(reply.detail, true)
}

// Answers to a check ------------------------------------------------------------------------------
const ANSWER = /^(kind|choice|pair|step)\./

function answering(drafts) {
  const item = names().get('item')
  const sequence = form.querySelector('input[name^="sequence."]')
  const given = () => [...new FormData(form)].filter(([name]) => ANSWER.test(name))
  const saver = new Saver(
    {
      id: form.getAttribute('action') + ' ' + names().get('attempt') + item,
      url: form.getAttribute('action'),
      status: form.querySelector('[role=status]'),
      sequence,
      value: given,
      fill: refill,
      isEmpty: () => given().length < 2,
      fields: () => names(...given(), [sequence.name, sequence.value]),
      conflict: () => location.replace('?q=' + names().get('at') + '&newer=1'),
    },
    drafts,
    words,
  )
  form.addEventListener('change', () => saver.changed(true))
  form.addEventListener('submit', () => (saver.stopped = true))
  addEventListener('pageshow', () => (saver.stopped = false))
  return saver
}

function refill(answers) {
  const list = form.querySelector('.order')
  for (const [name, value] of answers) {
    const field = [...form.elements].find((it) => it.name === name && (!['radio', 'checkbox', 'hidden'].includes(it.type) || it.value === value))
    if (!field) continue
    if (name.startsWith('choice.')) field.checked = true
    if (name.startsWith('pair.')) field.value = value
    if (name.startsWith('step.')) list?.append(field.closest('li'))
  }
}

// Putting in order: the buttons move a line at once, and focus stays with it.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-move]')
  if (!button) return
  event.preventDefault()
  const line = button.closest('li')
  const up = button.dataset.move === 'up'
  const other = up ? line.previousElementSibling : line.nextElementSibling
  if (!other) return
  up ? other.before(line) : other.after(line)
  button.focus()
  const list = line.parentElement
  const said = list.parentElement.querySelector('[data-said]')
  said.textContent = fill(said.dataset.said, [...list.children].indexOf(line) + 1, list.children.length)
  list.dispatchEvent(new Event('change', { bubbles: true }))
})

const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (all, at) => values[at])

// How many answers are still to be chosen, for questions with several right ones.
document.querySelectorAll('[data-rights]').forEach((hint) => {
  const all = hint.textContent
  const question = hint.closest('fieldset')
  const count = () => {
    const left = hint.dataset.rights - question.querySelectorAll(':checked').length
    const more = left === 1 ? words.dataset.one : fill(words.dataset.more, left)
    hint.textContent = left > 0 ? all + ' ' + more : all
  }
  question.addEventListener('change', count)
  count()
})

// Practice: the explanation comes in place.
document.querySelectorAll('[data-practice]').forEach((box) => {
  const button = box.querySelector('button[name=item]')
  button?.addEventListener('click', async (event) => {
    event.preventDefault()
    const given = [...new FormData(form)].filter(([name]) => ANSWER.test(name) && name.includes('.' + button.value))
    const reply = await send(box.dataset.practice, names(['item', button.value], ...given)).catch(() => ({ detail: words.dataset.offline }))
    if (reply.status === 401) return form.requestSubmit(button)
    const told = words.content.querySelector(reply.right ? '.right' : '.again').cloneNode(true)
    told.querySelector('strong').textContent = reply.title ?? ''
    told.querySelector('[data-why]').textContent = reply.why ?? reply.detail
    box.querySelector('[data-told]').replaceChildren(told)
  })
})

// -------------------------------------------------------------------------------------------------
async function begin() {
  const drafts = await openDrafts(form.dataset.drafts)
  delete form.dataset.drafts
  form.querySelectorAll('textarea[data-saves]').forEach((area) => savers.push(writing(area, drafts)))
  if ('answer' in form.dataset) savers.push(answering(drafts))
  for (const saver of savers) await saver.restore()
  const here = new Set(savers.map((saver) => saver.id))
  for (const draft of await drafts.all()) {
    if (here.has(draft.id)) continue
    const reply = await send(draft.url, new URLSearchParams(draft.fields)).catch(() => ({}))
    if (reply.ok) await drafts.drop(draft.id)
  }
}

// Before the page goes away: what is written is sent, and kept until it is acknowledged.
const leaving = () => Promise.all(savers.map((saver) => (saver.isDirty() && saver.remember(), saver.save())))
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leaving())
document.querySelector('[data-language]')?.addEventListener('click', async (event) => {
  if (!savers.some((saver) => saver.isDirty())) return
  event.preventDefault()
  await Promise.race([leaving(), new Promise((resolve) => setTimeout(resolve, 1500))])
  location.assign(event.target.closest('a').href)
})

if (form) begin()
