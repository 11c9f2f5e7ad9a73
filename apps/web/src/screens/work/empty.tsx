import { Link } from 'react-router';
import { ListEmpty } from '../../blocks/list-empty.js';
import { zh } from '../../text/zh.js';

const text = zh.work;

/** Why the workbench is empty, and what comes next. */
export function WorkEmpty({ filters, clear, mine }: { filters: string; clear: () => void; mine: boolean }) {
  return (
    <ListEmpty filters={filters} clear={clear}>
      <p>{mine ? text.emptyTitle : text.emptyAll}</p>
      <p>
        {mine && text.emptyNext} <Link to="/intake">{zh.shell.menu.intake}</Link>
      </p>
    </ListEmpty>
  );
}
