import Sequencer from '@jest/test-sequencer';

/** Suites that take or wait longest, in this order: begun last, they would keep the run waiting for one of them. */
const longest = ['kafka/faults', 'profiles', 'kafka/relay', 'workers', 'redelivery', 'record-outage', 'outage'];

const rank = ({ path }) => {
  const found = longest.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return found === -1 ? longest.length : found;
};

/** Jest goes by how long a suite took last time; where there was no server then, it was skipped in no time. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
