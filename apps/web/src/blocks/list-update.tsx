import { Button } from 'antd';
import { useLive } from '../api/live.js';
import { zh } from '../text/zh.js';

/** Says that a list has changed since it was read; reading it again is recorded, so somebody has to ask for it. */
export function ListUpdate({ readAt, refetch }: { readAt: number; refetch: () => unknown }) {
  const { changedAt } = useLive();
  return (
    <span role="status">
      {changedAt > readAt && readAt > 0 && (
        <Button size="small" onClick={() => void refetch()}>
          {zh.work.updated}
        </Button>
      )}
    </span>
  );
}
