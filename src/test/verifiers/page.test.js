// The verification page's own reader of files, outside of a browser: the same verdicts as the server's.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {documents, keysAddress, didAddress, manifest, mutations, cases, prepare, token, credential} from './served.js';

const PAGE = '../../main/webapp/v/';
const {check} = await import(PAGE + 'check.js');
const graph = () => import(PAGE + 'graph.js');
const folder = process.env.FANAL_SERVED;
const raw = JSON.parse(readFileSync(join(folder, 'resolve.json'), 'utf8'));
const bytes = text => new TextEncoder().encode(text);

const CONTEXTS = {
  '/contexts/credentials-v2.jsonld': 'https://www.w3.org/ns/credentials/v2',
  '/contexts/ob-v3p0-3.0.3.jsonld': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  '/contexts/ob-v3p0-extensions.jsonld': 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
};

const sources = (byAddress, more = {}) => ({
  graph,
  seal: () => import(PAGE + 'seal.js'),
  now: () => Date.parse(manifest.at),
  load: async path => {
    if (path in CONTEXTS) return readFileSync(join(folder, raw[CONTEXTS[path]]));
    const address = didAddress.replace('/.well-known/did.json', path);
    if (!byAddress.has(address)) throw new Error(`Nothing at ${path}`);
    return bytes(JSON.stringify(byAddress.get(address)));
  },
  ...more
});

const EXPECTED = {valid: ['', '', ''], revoked: ['', '', 'ended'], expired: ['', 'over', '']};
const three = verdict => [verdict.signature, verdict.time, verdict.status];
const holds = verdict => three(verdict).every(doubt => doubt === '');

for (const entry of manifest.credentials) {
  test(`${entry.file} is ${entry.expect}`, async () =>
    assert.deepEqual(
      three(await check(readFileSync(join(folder, entry.file)), sources(documents()))), EXPECTED[entry.expect]));
}

for (const entry of manifest.tokens ?? []) {
  test(`${entry.file} is ${entry.expect}`, async () => {
    const verdict = await check(bytes(token(entry) + '\n'), sources(documents(), {graph: null}));

    assert.deepEqual(three(verdict), EXPECTED[entry.expect]);
    assert.equal(verdict.listSigned, false);
    const whole = await check(bytes(token(entry)), sources(documents()), true);
    assert.deepEqual(three(whole), EXPECTED[entry.expect]);
    assert.equal(whole.listSigned, true);
  });
}

for (const each of cases('digitalbazaar').filter(({mutation}) => mutation)) {
  test(each.name, async () => {
    const {byAddress, credential: forged} = prepare(each);

    assert.ok(!holds(await check(bytes(JSON.stringify(forged)), sources(byAddress))));
  });
}

const valid = manifest.credentials.find(({expect}) => expect === 'valid');
const text = readFileSync(join(folder, valid.file), 'utf8');
const signed = manifest.tokens?.find(({expect}) => expect === 'valid');
const jwt = signed && token(signed);

const strange = JSON.parse(readFileSync(join(import.meta.dirname, 'hostile.json'), 'utf8'));
const papers = process.env.FANAL_PAPERS;
const forms = {
  json: Buffer.from(text).toString('latin1'),
  token: jwt,
  paper: papers && readFileSync(join(papers, 'paper.pdf'), 'latin1')
};

// The server reads the same table (PresentedFilesTest).
for (const row of strange.filter(({of}) => !of || forms[of])) {
  test(`refuses ${row.what}`, async () => {
    const file = Buffer.from(made(row), 'latin1');
    const verdict = await check(new Uint8Array(file), row.of === 'paper' ? withPapers() : sources(documents()));

    assert.deepEqual(three(verdict), [row.doubt, 'unchecked', 'unchecked']);
    assert.equal(verdict.said, undefined);
  });
}

function made({text: parts, of, steps}) {
  return parts
    ? parts.map(([part, times]) => part.repeat(times)).join('')
    : steps.reduce((file, step) => changed(file, step), forms[of]);
}

function changed(file, [how, from, to]) {
  const at = place => file.slice(0, place) + to + file.slice(place + from.length);
  return {
    prepend: () => from + file,
    append: () => file + from,
    first: () => at(file.indexOf(from)),
    last: () => at(file.lastIndexOf(from)),
    all: () => file.replaceAll(from.replace('{did}', manifest.did), to),
    signature: () => file.replace(/[^.]*$/, from),
    header: () => altered(file, from)
  }[how]();
}

// What the papers' own issuer publishes.
function withPapers() {
  const known = sources(documents());
  const load = async path => path === '/.well-known/jwks.json'
    ? bytes(readFileSync(join(papers, 'jwks.json'), 'utf8')) : known.load(path);
  return {...known, load};
}

test('reads no list of a third host', async () => {
  const json = JSON.parse(text);
  const asked = [];
  const watched = sources(documents());
  const load = path => (asked.push(path), watched.load(path));
  json.credentialStatus.statusListCredential = 'https://elsewhere.example/status/1';

  await check(bytes(JSON.stringify(json)), {...watched, load});

  assert.ok(asked.every(path => path.startsWith('/.well-known/') || path.startsWith('/contexts/')));
});

test('says how old a list is that is over, and believes what it says of an end', async () => {
  const later = sources(documents(), {now: () => Date.parse(manifest.at) + 3_600_000});
  const {status, asOf} = await check(bytes(text), later);
  const revoked = manifest.credentials.find(({expect}) => expect === 'revoked') ?? valid;

  assert.equal(status, 'list-old');
  assert.ok(asOf <= Date.parse(manifest.at));
  assert.equal((await check(readFileSync(join(folder, revoked.file)), later)).status, revoked === valid ? 'list-old' : 'ended');
});

test('takes a list that ends while the file is looked at, and none that was over before', async () => {
  const list = documents().get(JSON.parse(text).credentialStatus.statusListCredential);
  const end = Date.parse(list.validUntil);
  const lookingFrom = begun => {
    let passed = begun - 250;
    return {now: () => (passed += 250)};
  };

  assert.equal((await check(bytes(text), sources(documents(), lookingFrom(end)))).status, '');
  assert.equal((await check(bytes(text), sources(documents(), lookingFrom(end + 1)))).status, 'list-old');
});

test('says when nothing could be loaded', async () => {
  const verdict = await check(bytes(text), sources(new Map()));

  assert.equal(verdict.signature, 'unavailable');
});

test('refuses every flipped byte of a token', {skip: !jwt}, async () => {
  const source = bytes(jwt);
  for (let place = 0; place < source.length; place += 7) {
    const forged = source.slice();
    forged[place] ^= 1;
    assert.notEqual((await check(forged, sources(documents()))).signature, '', `byte ${place}`);
  }
});

function altered(compact, change) {
  const [header, payload, signature] = compact.split('.');
  const json = JSON.stringify({...JSON.parse(Buffer.from(header, 'base64url')), ...change})
    .replace('{keys}', keysAddress);
  return [Buffer.from(json).toString('base64url'), payload, signature].join('.');
}
