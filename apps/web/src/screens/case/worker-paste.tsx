import { zh } from '../../text/zh.js';

/** The list of workers. */
export function WorkerPaste() {
  return <p className="muted">{zh.cases.people.noWorkers}</p>;
}
