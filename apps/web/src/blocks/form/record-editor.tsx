import { Button, Input } from 'antd';
import { type ReactNode, useContext, useId, useState } from 'react';
import { upload } from '../../api/upload.js';
import { zh } from '../../text/zh.js';
import { sentenceOf } from '../failure.js';
import { PrintInstead } from '../print-instead.js';
import { UploadContext } from './file-input.js';
import { insertMark } from './insert-mark.js';

const text = zh.records;

interface Props {
  /** Name of the record: 询问笔录. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is put in at the cursor, by what is written on its button. */
  readonly phrases: readonly (readonly [string, string])[];
  /** What stands above the text on paper. */
  readonly head: ReactNode;
  /** Who signs, on paper. */
  readonly signs: readonly string[];
  /** Takes the hash of the text once it is stored as a file of the case; left out where the text is a field itself. */
  readonly attach?: (hash: string) => void;
}

/** 笔录: written beside the conversation, printed to be signed, the signed sheet scanned back in. */
export function RecordEditor({ name, value, onChange, phrases, head, signs, attach }: Props) {
  const id = useId();
  const place = useContext(UploadContext);
  const [state, setState] = useState<{ busy?: boolean; said?: string; fault?: string }>({});

  async function keep() {
    if (!place || !attach) return;
    setState({ busy: true });
    try {
      const file = new File([value], `${name}.txt`, { type: 'text/plain' });
      const stored = await upload(place, file, () => undefined);
      attach(stored.hash);
      setState({ said: text.attached });
    } catch (error) {
      setState({ fault: sentenceOf(error) });
    }
  }

  return (
    <div className="record-editor">
      <label htmlFor={id}>{text.text}</label>
      <div className="row">
        {phrases.map(([label, phrase]) => (
          <Button key={label} size="small" onClick={() => onChange(`${value}${value === '' ? '' : '\n'}${phrase}`)}>
            {label}
          </Button>
        ))}
      </div>
      <Input.TextArea
        id={id}
        value={value}
        autoSize={{ minRows: 10, maxRows: 26 }}
        maxLength={10_000}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => insertMark(event, onChange)}
      />
      <p id={`${id}-help`} className="muted">
        {attach ? text.help : text.fieldHelp}
      </p>
      <div className="row">
        <Button onClick={() => print()} disabled={value.trim() === ''}>
          {text.print(name)}
        </Button>
        {attach && (
          <Button onClick={() => void keep()} loading={state.busy ?? false} disabled={value.trim() === ''}>
            {text.attach}
          </Button>
        )}
        <span role="status">{state.said}</span>
        {state.fault && <span className="fault">{state.fault}</span>}
      </div>
      <PrintInstead>
        <h1>{name}</h1>
        {head}
        <div className="record-text">{value}</div>
        <dl className="signs">
          {signs.map((sign) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{text.signedOn}</dd>
            </div>
          ))}
        </dl>
      </PrintInstead>
    </div>
  );
}
