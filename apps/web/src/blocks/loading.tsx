import { useEffect, useState } from 'react';
import { zh } from '../text/zh.js';

/** Nothing is shown for what comes at once. */
const delayMs = 250;

/** The shape of what will come. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <span className="sr-only" role="status">
        {zh.shell.loading}
      </span>
      {late && (
        <div className="to-come" aria-hidden>
          {Array.from({ length: rows }, (_, row) => (
            <i key={row} />
          ))}
        </div>
      )}
    </div>
  );
}
