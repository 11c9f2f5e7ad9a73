import { Button } from 'antd';
import { useLive } from '../api/live.js';
import { zh } from '../text/zh.js';

interface Props {
  readonly readAt: number;
  readonly refetch: () => unknown;
  /** What the list is of. */
  readonly of?: 'matters' | 'findings';
}

/** Says that a list has changed since it was read; reading it again is recorded, so somebody has to ask for it. */
export function ListUpdate({ readAt, refetch, of = 'matters' }: Props) {
  const { changedAt: mattersAt, findingsAt } = useLive();
  const changedAt = of === 'matters' ? mattersAt : findingsAt;
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
