// The libraries of Digital Bazaar, with a document loader that knows the served documents only.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {verifyCredential} from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {cases, didAddress, prepare} from './served.js';

const suite = new DataIntegrityProof({cryptosuite});

for (const each of cases('digitalbazaar')) {
  test(each.name, async () => assert.equal(await verdict(prepare(each)), each.expect));
}

async function verdict({byAddress, credential}) {
  const documentLoader = async url =>
    ({contextUrl: null, documentUrl: url, document: at(byAddress, url)});
  const {verified, statusResult, error} = await verifyCredential({
    credential, suite, documentLoader, checkStatus
  });
  if (verified) {
    return statusResult.results.some(({status}) => status) ? 'revoked' : 'valid';
  }
  return /is after "validUntil"/.test(error?.message) ? 'expired' : 'refused';
}

function at(byAddress, url) {
  const did = byAddress.get(didAddress);
  if (url === did.id) {
    return did;
  }
  if (url.startsWith(`${did.id}#`)) {
    const method = did.verificationMethod.find(({id}) => id === url);
    assert.ok(method, `No such key: ${url}`);
    return {'@context': 'https://w3id.org/security/multikey/v1', ...method};
  }
  assert.ok(byAddress.has(url), `Not served: ${url}`);
  return byAddress.get(url);
}
