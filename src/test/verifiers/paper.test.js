// The verification page's own reader of papers, outside of a browser: FANAL_PAPERS names the folder
// that the tests of the papers leave. Without it nothing is asked.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {enclosed} from '../../main/webapp/v/seal.js';

const folder = process.env.FANAL_PAPERS;
const read = name => new Uint8Array(readFileSync(join(folder, name)));
const keys = name => JSON.parse(readFileSync(join(folder, name), 'utf8')).keys;

test('reads a paper that our key sealed', {skip: !folder}, async () =>
  assert.deepEqual(await enclosed(read('paper.pdf'), keys('jwks.json')), read('enclosed.json')));

test('leaves a paper of another to its issuer', {skip: !folder}, async () =>
  assert.rejects(enclosed(read('paper.pdf'), keys('other-jwks.json')), {word: 'not-ours'}));

test('refuses a paper with anything behind its seal', {skip: !folder}, async () => {
  const longer = new Uint8Array([...read('paper.pdf'), 10]);

  await assert.rejects(enclosed(longer, keys('jwks.json')), {word: 'unsealed'});
});

test('refuses any flipped byte, and every one of the seal', {skip: !folder}, async () => {
  const paper = read('paper.pdf');
  const known = keys('jwks.json');
  const from = new TextDecoder('latin1').decode(paper).lastIndexOf('/Contents <');
  const places = [
    ...Array.from({length: 300}, (unused, step) => Math.floor((step * paper.length) / 300)),
    ...Array.from({length: 2900}, (unused, step) => from + step)
  ];
  for (const place of places) {
    const forged = paper.slice();
    forged[place] ^= 1;
    await assert.rejects(enclosed(forged, known), undefined, `byte ${place}`);
  }
});
