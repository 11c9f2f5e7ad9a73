import { zh } from '../text/zh.js';

interface Props {
  /** The route that gives the file. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** 导出 Excel: the list as it is filtered, as a file. */
export function ExportLink({ path, query }: Props) {
  const said = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return (
    <a className="act-button for-desk" href={`${path}?${new URLSearchParams(said).toString()}`} download>
      {zh.words.export}
    </a>
  );
}
