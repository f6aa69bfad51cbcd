import { send, signInAgain } from './send.js'

const AFTER_LAST_KEY = 3000
const LONGEST_WAIT = 30000

/**
 * Keeps one thing that somebody writes or answers: on the device at once, on the server soon after.
 * What it is made of: id, url, status (an element), value() and fill(value), isEmpty(), fields(),
 * sequence (the input that counts savings up) and conflict(reply).
 */
export class Saver {
  constructor(what, drafts, words) {
    Object.assign(this, what)
    this.drafts = drafts
    this.words = words
    this.saved = JSON.stringify(this.value())
    this.wait = AFTER_LAST_KEY
    addEventListener('online', () => this.isDirty() && this.save())
  }

  isDirty() {
    return JSON.stringify(this.value()) !== this.saved
  }

  // A draft that was never acknowledged comes back, and goes on its way.
  async restore() {
    const draft = await this.drafts.find(this.id)
    if (!draft) return
    if (JSON.stringify(draft.value) === this.saved) return this.drafts.drop(this.id)
    const newer = Number(this.sequence.value) > draft.sequence && !this.isEmpty()
    const there = this.value()
    this.fill(draft.value)
    if (newer) this.conflict({ detail: this.words.dataset.draft, text: there, sequence: Number(this.sequence.value) - 1 })
    else this.save()
  }

  changed(soon) {
    clearTimeout(this.timer)
    if (!this.isDirty()) return
    this.remember()
    this.timer = setTimeout(() => this.save(), soon ? 0 : AFTER_LAST_KEY)
  }

  remember() {
    const draft = { url: this.url, value: this.value(), sequence: Number(this.sequence.value), fields: this.fields().toString() }
    return this.drafts.keep(this.id, draft)
  }

  save() {
    clearTimeout(this.timer)
    this.sending = (this.sending ?? Promise.resolve()).then(() => this.sendNow())
    return this.sending
  }

  async sendNow() {
    if (!this.isDirty() || this.stopped) return
    if (this.isEmpty()) return this.say(this.words.dataset.empty, true)
    const value = JSON.stringify(this.value())
    const fields = this.fields()
    this.sequence.value = Number(this.sequence.value) + 1
    try {
      await this.told(await send(this.url, fields), value)
    } catch {
      this.later()
    }
  }

  async told(reply, value) {
    if (reply.ok) {
      this.saved = value
      this.wait = AFTER_LAST_KEY
      this.say(reply.say)
      return this.isDirty() ? this.changed() : this.drafts.drop(this.id)
    }
    if (reply.status === 401) {
      this.say(this.words.dataset.local, true)
      await signInAgain(this.words)
      return this.sendNow()
    }
    if (reply.type?.endsWith('another-person')) return location.reload()
    if (reply.status === 409) return this.conflict(reply)
    if (reply.status >= 500 || !reply.status) return this.later()
    this.say(reply.detail, true)
  }

  later() {
    this.say(this.words.dataset.local, true)
    this.timer = setTimeout(() => this.save(), this.wait)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }

  say(words, local = false) {
    this.status.textContent = words ?? ''
    this.status.classList.toggle('local', local)
  }
}
