import { Link } from 'react-router';
import { zh } from '../text/zh.js';

export function NotFoundScreen() {
  return (
    <div className="stack">
      <h1>{zh.shell.notFoundTitle}</h1>
      <p>{zh.shell.notFoundHelp}</p>
      <p>
        <Link to="/work">{zh.shell.backToWork}</Link>
      </p>
    </div>
  );
}
