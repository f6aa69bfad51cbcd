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

const hostile = {
  'nothing': ['', 'unreadable'],
  'words': ['Bonjour', 'unreadable'],
  'a page': ['<!doctype html><script>alert(1)</script>', 'unreadable'],
  'a picture': ['\u0089PNG\r\n', 'unreadable'],
  'too large': [`{"a":"${'x'.repeat(70000)}"}`, 'too-large'],
  'nested': ['{"a":'.repeat(13) + '1' + '}'.repeat(13), 'misshapen'],
  'nested without end': ['{"a":'.repeat(9000), 'misshapen'],
  'a list': ['[1]', 'unreadable'],
  'two names': [text.replace('{', '{"issuer":{"id":"did:web:elsewhere.example"},'), 'misshapen'],
  'a prototype': [text.replace('{', '{"__proto__":{"a":1},'), 'misshapen'],
  'a null': [text.replace('{', '{"a":null,'), 'misshapen'],
  'a fraction': [text.replace('{', '{"a":1.5,'), 'misshapen'],
  'a term of its own': [text.replace('{', '{"mention":"cum laude",'), 'misshapen'],
  'more behind the end': [`${text}x`, 'unreadable'],
  'half a character': [text.replace('"name":"', '"name":"\\ud800'), 'unreadable'],
  'another issuer': [text.replaceAll(manifest.did, 'did:web:elsewhere.example'), 'not-ours'],
  'another letter': [text.replace(/("narrative":")(.)/, '$1_'), 'changed']
};

const hostileTokens = jwt && {
  'four parts': [`${jwt}.x`, 'unreadable'],
  'a token without signature': [jwt.replace(/[^.]+$/, ''), 'changed'],
  'a token of no algorithm': [altered(jwt, {alg: 'none'}), 'misshapen'],
  'a token of a shared secret': [altered(jwt, {alg: 'HS256'}), 'misshapen'],
  'a token with a condition': [altered(jwt, {crit: ['x'], x: 1}), 'misshapen'],
  'a token of another key': [altered(jwt, {kid: `${keysAddress}#other`}), 'changed'],
  'a token of a key elsewhere': [altered(jwt, {kid: 'https://elsewhere.example/jwks.json#a'}), 'changed'],
  'a token spelled otherwise': [`${jwt}=`, 'unreadable']
};

for (const [what, [file, doubt]] of Object.entries({...hostile, ...hostileTokens})) {
  test(`refuses ${what}`, async () => {
    const verdict = await check(bytes(file), sources(documents()));

    assert.deepEqual(three(verdict), [doubt, 'unchecked', 'unchecked']);
    assert.equal(verdict.said, undefined);
  });
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
  const json = JSON.parse(Buffer.from(header, 'base64url'));
  return [Buffer.from(JSON.stringify({...json, ...change})).toString('base64url'), payload, signature].join('.');
}
