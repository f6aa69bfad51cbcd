// The verifier of the Digital Credentials Consortium, which knows the served documents only.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {verdict} from './consortium.js';
import {cases, prepare} from './served.js';

if (isMainThread) {
  for (const each of cases('digitalcredentials')) {
    test(each.name, async () => assert.equal(await outcome(each), each.expect));
  }
} else {
  parentPort.postMessage(await judged(prepare(workerData)));
}

// It keeps DID documents for a while: a changed one is judged by a fresh copy of the verifier.
function outcome(each) {
  return each.mutation?.target === 'did' ? inWorker(each) : judged(prepare(each));
}

function inWorker({entry, mutation}) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: {entry, mutation}});
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function judged({byAddress, credential}) {
  return verdict(credential, url => byAddress.get(url));
}
