// The verdict of the libraries of Digital Bazaar on a credential.
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {verifyCredential} from '@digitalbazaar/vc';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';

const suite = new DataIntegrityProof({cryptosuite});

// at gives the document that is served at an address, and throws where nothing is; did is the issuer's.
export async function verdict(credential, did, at) {
  const documentLoader = async url =>
    ({contextUrl: null, documentUrl: url, document: ofIssuer(did, url) ?? await at(url)});
  const {verified, statusResult, error} = await verifyCredential({
    credential, suite, documentLoader, checkStatus
  });
  if (verified) {
    return statusResult.results.some(({status}) => status) ? 'revoked' : 'valid';
  }
  return /is after "validUntil"/.test(error?.message) ? 'expired' : 'refused';
}

function ofIssuer(did, url) {
  if (url === did.id) {
    return did;
  }
  if (url.startsWith(`${did.id}#`)) {
    const method = did.verificationMethod.find(({id}) => id === url);
    if (!method) {
      throw new Error(`No such key: ${url}`);
    }
    return {'@context': 'https://w3id.org/security/multikey/v1', ...method};
  }
}
