// The verifier of the Digital Credentials Consortium. Its loader is fixed, so `fetch` is replaced:
// it answers from the served documents and refuses every other address.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {cases, prepare} from './served.js';

let served;
globalThis.fetch = async request => {
  const url = String(request.url ?? request);
  return served.has(url)
    ? Response.json(served.get(url))
    : new Response('Not served', {status: 404});
};

const {verifyCredential} = await import('@digitalcredentials/verifier-core');

if (isMainThread) {
  for (const each of cases('digitalcredentials')) {
    test(each.name, async () => assert.equal(await outcome(each), each.expect));
  }
} else {
  parentPort.postMessage(await verdict(prepare(workerData)));
}

// It keeps DID documents for a while: a changed one is judged by a fresh copy of the verifier.
function outcome(each) {
  return each.mutation?.target === 'did' ? inWorker(each) : verdict(prepare(each));
}

function inWorker({entry, mutation}) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: {entry, mutation}});
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function verdict({byAddress, credential}) {
  served = byAddress;
  const {errors, log = [], additionalInformation = []} =
    await verifyCredential({credential, knownDIDRegistries: []});
  const holds = id => log.some(step => step.id === id && step.valid === true);
  if (errors || !holds('valid_signature') || log.some(step => step.error)) {
    return 'refused';
  }
  if (!holds('revocation_status')) {
    return log.some(step => step.id === 'revocation_status') ? 'revoked' : 'refused';
  }
  if (!holds('expiration')) {
    return 'expired';
  }
  const schemas = additionalInformation.find(({id}) => id === 'schema_check')?.results ?? [];
  return schemas.length === 1 && schemas[0].result.valid ? 'valid' : 'refused';
}
