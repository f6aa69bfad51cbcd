// Builds graph.js and the licences of what is in it, or checks that they are what they should be.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const FOLDER = new URL('../main/webapp/v/', import.meta.url)
const PIN = new URL('graph.sha256', import.meta.url)
const TARGETS = ['chrome109', 'firefox115', 'safari16.4']

const bundled = await build({
  entryPoints: ['entry.js'],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: TARGETS,
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  sourcemap: false,
  metafile: true,
  write: false,
  alias: { setimmediate: './immediate.js' },
})

const packages = [
  ...new Set(
    Object.keys(bundled.metafile.inputs)
      .map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
      .filter(Boolean),
  ),
].sort()

const licence = async (name) => {
  const about = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'))
  const text = await readFile(`node_modules/${name}/LICENSE`, 'utf8')
  return `${name} ${about.version} (${about.license})\n\n${text.trim().replaceAll('\r', '')}\n`
}

const files = {
  'graph.js': bundled.outputFiles[0].text,
  'licences.txt': (await Promise.all(packages.map(licence))).join('\n----\n\n'),
}
const pin = createHash('sha256').update(files['graph.js']).digest('hex')

if (process.argv.includes('--check')) {
  for (const [name, text] of Object.entries(files)) {
    if ((await readFile(new URL(name, FOLDER), 'utf8')) !== text) throw new Error(`${name} differs`)
  }
  if ((await readFile(PIN, 'utf8')).trim() !== pin) throw new Error('The pin differs')
} else {
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, FOLDER), text)
  await writeFile(PIN, `${pin}\n`)
}
console.log(`${pin}  ${files['graph.js'].length} bytes, ${gzipSync(files['graph.js'], { level: 9 }).length} compressed`)
console.log(packages.join(', '))
