import { Button } from 'antd';
import { Link } from 'react-router';
import { zh } from '../../text/zh.js';

const text = zh.work;

/** Why the workbench is empty, and what comes next. */
export function WorkEmpty({ filters, clear, mine }: { filters: string; clear: () => void; mine: boolean }) {
  if (filters !== '')
    return (
      <>
        <p>{text.filteredEmpty(filters)}</p>
        <Button onClick={clear}>{zh.words.clearFilters}</Button>
      </>
    );
  return (
    <>
      <p>{mine ? text.emptyTitle : text.emptyAll}</p>
      <p>
        {mine && text.emptyNext} <Link to="/intake">{zh.shell.menu.intake}</Link>
      </p>
    </>
  );
}
