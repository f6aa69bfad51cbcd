// A file's text goes where it would be pasted. The page works without this.
document.querySelectorAll('[data-fills]').forEach((file) => {
  file.closest('.field').hidden = false
  file.addEventListener('change', async () => {
    const place = document.getElementById(file.dataset.fills)
    if (file.files.length > 0) place.value = await file.files[0].text()
    place.focus()
  })
})
