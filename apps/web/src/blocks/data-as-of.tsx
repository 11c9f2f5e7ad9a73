import { useEffect, useState } from 'react';
import { useLive } from '../api/live.js';
import { momentWithSeconds } from '../text/format.js';
import { zh } from '../text/zh.js';

const text = zh.shell;
/** Older than this a page says so, in ms. */
const staleMs = 60_000;

/** What a list says about how current it is. */
export interface AsOf {
  readonly caughtUp: boolean;
  readonly held: readonly unknown[];
}

/** 数据截至. While nothing is said to have changed, what was read is as current as the last word of the server. */
export function DataAsOf({ readAt, asOf }: { readAt: number; asOf?: AsOf }) {
  const { connected, heardAt, changedAt } = useLive();
  const now = useNow(10_000);
  const asRead = changedAt > readAt || !connected || heardAt === null ? readAt : Math.max(readAt, heardAt);
  const behind = asOf?.caughtUp === false;
  const stale = behind || now - asRead > staleMs;
  const time = momentWithSeconds(asRead);
  return (
    <span className={`as-of ${stale ? 'stale' : ''}`} data-stale={stale}>
      {behind ? text.asOfBehind(time) : stale ? text.asOfStale(time) : text.asOf(time)}
      <span className="sr-only" role="status">
        {behind ? text.behind : stale && text.stale}
      </span>
      {asOf && asOf.held.length > 0 && <strong> · {text.held(asOf.held.length)}</strong>}
    </span>
  );
}

/** The time of this device, in ms, told again every so often. */
function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
