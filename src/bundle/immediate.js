// Lets the page breathe between two steps, as the library expects, without a compiler of strings.
globalThis.setImmediate ??= (step) => setTimeout(step, 0)
