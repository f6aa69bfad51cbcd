#!/usr/bin/env node
// Checks codes that holders gave you, with a key of your organisation. Node 18 or newer, no packages.
//
//   FANAL_KEY=fanal_… node check.mjs https://fanal.example codes.txt > answers.csv
//
// The file has one code or link a line; "-" reads standard input. The table has one line a code, in
// the same order: its line number, current or not, until when, title, name, reference. The codes
// themselves are not repeated. Ends with 0 when all are current, 1 when one is not, 2 on a refusal.
import { readFileSync } from 'node:fs';

const MOST = 200;
const [address, file] = process.argv.slice(2);
const key = process.env.FANAL_KEY;
if (!address || !file || !key) {
  console.error('FANAL_KEY=… node check.mjs ADDRESS FILE');
  process.exit(2);
}

const codes = readFileSync(file === '-' ? 0 : file, 'utf8')
  .split(/\r?\n/)
  .map((line) => line.trim())
  .filter((line) => line !== '');

async function check(batch) {
  const response = await fetch(new URL('/api/v1/checks', address), {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({ codes: batch }),
    redirect: 'error',
  });
  const answer = await response.json();
  if (!response.ok) {
    console.error(`${answer.title}. ${answer.detail} (${new URL(answer.type, address)})`);
    process.exit(2);
  }
  return answer.answers;
}

// A cell that begins like a formula would be run by a spreadsheet, which looks past spaces and takes wide signs too.
const FORMULA = /^[ \u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const cell = (text = '') => `"${FORMULA.test(text) ? "'" : ''}${String(text).replaceAll('"', '""')}"`;

let line = 0;
let allCurrent = true;
console.log('line,current,until,title,name,reference');
for (let from = 0; from < codes.length; from += MOST) {
  for (const { current, reference, shown } of await check(codes.slice(from, from + MOST))) {
    allCurrent &&= current;
    const cells = [shown?.until, shown?.title, shown?.name, reference].map(cell);
    console.log([++line, current, ...cells].join(','));
  }
}
process.exitCode = allCurrent ? 0 : 1;
