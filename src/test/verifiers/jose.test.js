// The library jose, with the served key set only: the same certificates as tokens. It looks at
// signature and time; the status is asked of the list, as the other verifiers do.
import assert from 'node:assert/strict';
import {createHmac, createPublicKey} from 'node:crypto';
import {test} from 'node:test';
import {createLocalJWKSet, errors, jwtVerify} from 'jose';
import {documents, keysAddress, manifest, token} from './served.js';

const keys = documents().get(keysAddress);

const forgeries = {
  'alg none': ([header, payload]) => [altered(header, {alg: 'none'}), payload, ''],
  'key confusion': ([header, payload]) => {
    const hs256 = altered(header, {alg: 'HS256'});
    const pem = createPublicKey({key: keys.keys[0], format: 'jwk'}).export({type: 'spki', format: 'pem'});
    return [hs256, payload, createHmac('sha256', pem).update(`${hs256}.${payload}`).digest('base64url')];
  },
  'altered header': ([header, ...rest]) => [altered(header, {typ: 'vc+jwt'}), ...rest],
  'unknown crit': ([header, ...rest]) => [altered(header, {crit: ['x'], x: 1}), ...rest],
  'unknown key': ([header, ...rest]) => [altered(header, {kid: `${keysAddress}#other`}), ...rest],
  'altered payload': ([header, payload, signature]) => [header, altered(payload, {name: 'Maîtrise'}), signature],
  'longer validity': ([header, payload, signature]) => [header, altered(payload, {exp: 32503679999}), signature],
  'no signature': ([header, payload]) => [header, payload, '']
};

for (const entry of manifest.tokens ?? []) {
  const expected = entry.expect === 'expired' ? 'expired' : 'valid';
  test(`${entry.file} is ${expected} but for its status`, async () =>
    assert.equal(await verdict(token(entry)), expected));
  for (const [attack, forge] of entry.expect === 'valid' ? Object.entries(forgeries) : []) {
    test(`${entry.file} is refused: ${attack}`, async () =>
      assert.equal(await verdict(forge(token(entry).split('.')).join('.')), 'refused'));
  }
}

async function verdict(jwt) {
  try {
    const {payload} = await jwtVerify(jwt, createLocalJWKSet(keys), {
      algorithms: ['RS256'], issuer: manifest.did, requiredClaims: ['sub', 'jti', 'nbf', 'exp']
    });
    assert.equal(payload.jti, payload.id);
    return 'valid';
  } catch (error) {
    assert.ok(error instanceof errors.JOSEError, error);
    return error instanceof errors.JWTExpired ? 'expired' : 'refused';
  }
}

function altered(part, change) {
  const json = JSON.parse(Buffer.from(part, 'base64url'));
  return Buffer.from(JSON.stringify({...json, ...change})).toString('base64url');
}
