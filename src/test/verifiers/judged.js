// What verifiers that others wrote say of what a wallet holds: copies whose parts are shown apart by
// those of SD-JWT, Open Badges by those of credentials.
import {createHash, createPublicKey, verify} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {ask, document, issuer} from './asked.js';
import {verdict as bazaar} from './bazaar.js';
import {verdict as consortium} from './consortium.js';

const SERVED_HERE = {
  'https://www.w3.org/ns/credentials/v2': '/contexts/credentials-v2.jsonld',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': '/contexts/ob-v3p0-3.0.3.jsonld',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json': '/contexts/ob-v3p0-extensions.jsonld'
};
const SCHEMA = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

const verifier = new SDJwtVcInstance({
  verifier: keyIsRight,
  statusVerifier: keyIsRight,
  statusListFetcher: async address => (await ask(address)).text(),
  hasher: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
  hashAlg: 'sha-256'
});

export const judged = held => typeof held === 'string' ? copy(held) : badge(held);

async function copy(held) {
  try {
    await verifier.verify(held);
    return {verdict: 'valid', says: await verifier.getClaims(held)};
  } catch (refusal) {
    return {verdict: 'refused', why: String(refusal.message)};
  }
}

async function badge(held) {
  const did = await document(`${issuer}/.well-known/did.json`);
  const verdicts = [await bazaar(held, did, at), await consortium(held, served)];
  return {verdict: verdicts[0] === verdicts[1] ? verdicts[0] : String(verdicts), says: held};
}

async function at(url) {
  if (url === SCHEMA) {
    return JSON.parse(readFileSync(join(import.meta.dirname, 'documents', url.split('/').at(-1)), 'utf8'));
  }
  return document(url in SERVED_HERE ? issuer + SERVED_HERE[url] : url);
}

const served = url => at(url).catch(() => undefined);

async function keyIsRight(data, signature) {
  const {kid} = JSON.parse(Buffer.from(data.split('.')[0], 'base64url'));
  const {jwks} = await document(`${issuer}/.well-known/jwt-vc-issuer`);
  const jwk = jwks.keys.find(key => key.kid === kid);
  return Boolean(jwk) && verify('sha256', Buffer.from(data),
    {key: createPublicKey({key: jwk, format: 'jwk'}), dsaEncoding: 'ieee-p1363'},
    Buffer.from(signature, 'base64url'));
}
