// What an issuer serves, as files: FANAL_SERVED names a folder with resolve.json ({address: file})
// and manifest.json ({at, did, credentials: [{file, expect}], tokens: the same). Nothing else is ever fetched, and
// the clock stands at the instant of the manifest.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mock} from 'node:test';

const folder = process.env.FANAL_SERVED;
if (!folder) {
  throw new Error('FANAL_SERVED must name the folder of served documents.');
}

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const here = name => join(import.meta.dirname, name);

export const manifest = read(join(folder, 'manifest.json'));
export const mutations = read(here('mutations.json'));

mock.timers.enable({apis: ['Date'], now: Date.parse(manifest.at)});

const SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

export const didAddress =
  `https://${manifest.did.slice('did:web:'.length)}/.well-known/did.json`;

export const keysAddress =
  `https://${manifest.did.slice('did:web:'.length)}/.well-known/jwks.json`;

export function documents() {
  const byAddress = new Map([[
    SCHEMA, read(here('documents/ob_v3p0_achievementcredential_schema.json'))
  ]]);
  for (const [address, file] of Object.entries(read(join(folder, 'resolve.json')))) {
    byAddress.set(address, read(join(folder, file)));
  }
  return byAddress;
}

export const credential = entry => read(join(folder, entry.file));

export const token = entry => readFileSync(join(folder, entry.file), 'utf8');

// What is changed of every file: who says it, of whom, what, until when, whether it stands, the seal.
const OF_EACH = new Set([
  'another issuer', 'another subject', 'another name of the achievement', 'valid for longer',
  'another place in the list', 'another signature'
]);

// One case for each credential, six mutations of it, and on the first of each shape every mutation
// that the shape allows. Files of one shape differ in their words alone, which no mutation reads, and
// every mutation of every file would take a quarter of an hour.
export function cases(verifier) {
  const found = [];
  const changed = new Set();
  for (const entry of manifest.credentials) {
    found.push({name: `${entry.file} is ${entry.expect}`, entry, expect: entry.expect});
    const subject = credential(entry);
    const kind = `${entry.expect} ${shape(subject)}`;
    const known = changed.has(kind);
    changed.add(kind);
    for (const mutation of known ? mutations.filter(({name}) => OF_EACH.has(name)) : mutations) {
      if (mutation.on === entry.expect && mutation.refusedBy.includes(verifier)
          && applies(mutation, subject)) {
        found.push({
          name: `${entry.file} is refused: ${mutation.name}`, entry, mutation, expect: 'refused'
        });
      }
    }
  }
  return found;
}

// The documents and the credential of a case, with its mutation applied.
export function prepare({entry, mutation}) {
  const byAddress = documents();
  const subject = credential(entry);
  if (mutation) {
    const targets = {
      credential: subject,
      did: byAddress.get(didAddress),
      status: byAddress.get(subject.credentialStatus.statusListCredential)
    };
    mutation.patch.forEach(step => patch(targets[mutation.target], step));
  }
  return {byAddress, credential: subject};
}

function applies({target, patch: steps}, subject) {
  return target !== 'credential' || steps.every(step =>
    step.op === 'add' ? parent(subject, step.path) : value(subject, step.from ?? step.path) !== undefined);
}

// The members of a document at any depth, whatever they hold.
function shape(node) {
  if (Array.isArray(node)) {
    return `[${[...new Set(node.map(shape))].sort()}]`;
  }
  return node && typeof node === 'object'
    ? `{${Object.keys(node).sort().map(key => key + shape(node[key]))}}`
    : '';
}

const keys = pointer => pointer.slice(1).split('/');
const walk = (document, path) => path.reduce((node, key) => node?.[key], document);
const value = (document, pointer) => walk(document, keys(pointer));
const parent = (document, pointer) => walk(document, keys(pointer).slice(0, -1));

function patch(document, step) {
  const node = parent(document, step.path);
  const key = keys(step.path).at(-1);
  if (step.op === 'remove') {
    Array.isArray(node) ? node.splice(Number(key), 1) : delete node[key];
  } else {
    const changed = step.op === 'copy' ? structuredClone(value(document, step.from)) : step.value;
    key === '-' ? node.push(changed) : node[key] = changed;
  }
}
