import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { readAgain, useChanged } from '../api/live.js';
import { zh } from '../text/zh.js';

/** Somebody else recorded something while this page was open: it is read again when its reader says so. */
export function ChangedNotice({ id }: { id: string }) {
  const client = useQueryClient();
  const changed = useChanged(id);
  return (
    <div role="status">
      {changed && (
        <div className="changed-notice row">
          {zh.cases.changed}
          <Button
            size="small"
            onClick={() => {
              readAgain(id);
              void client.invalidateQueries({ queryKey: [id] });
            }}
          >
            {zh.shell.reload}
          </Button>
        </div>
      )}
    </div>
  );
}
