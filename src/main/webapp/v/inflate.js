/** Nothing for what is broken, or would be larger than expected. */
export const inflated = async (bytes, form, most) => {
  const chunks = []
  let length = 0
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(form)).getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      length += part.value.length
      if (length > most) return await reader.cancel()
    }
  } catch {
    return undefined
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
