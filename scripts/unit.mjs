/** `npm run test:unit -- <file>`: the unit tests, or those whose path holds the word, in all three engines and in Node. */
import { ensure } from './browsers.mjs';
import { run } from './vitest.mjs';

const wrong = ensure();
if (wrong) {
  console.error(wrong);
  process.exit(1);
}

const args = [...process.argv.slice(2), '--passWithNoTests', '--exclude', 'test/package/**'];
const outcomes = ['node', 'chromium', 'firefox', 'webkit'].map((project) => run([project], { args }));
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1);
