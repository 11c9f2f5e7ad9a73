import { Button } from 'antd';
import { createContext, useContext, useRef, useState } from 'react';
import { type UploadPlace, type Uploaded, mostBytes, upload } from '../../api/upload.js';
import { momentText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { sentenceOf } from '../failure.js';
import type { InputProps } from './inputs.js';

const text = zh.acts.file;

/** Where the files of the form belong. */
export const UploadContext = createContext<UploadPlace | null>(null);

const accepted = 'image/*,application/pdf,audio/*,video/*,.doc,.docx,.xls,.xlsx,.wps,.et,.txt,.csv';

/** What could not be sent stays at hand: a picture just taken may be nowhere else. */
type State = { busy?: string; fault?: string; unsent?: File; stored?: Uploaded };

/** A scan or a piece of evidence: its hash is computed here and by the server, and both are shown. */
export function FileInput({ id, value, onChange, describedBy, invalid }: InputProps) {
  const place = useContext(UploadContext);
  const picker = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({});

  async function take(file: File | undefined) {
    if (!file || !place) return;
    if (file.size > mostBytes) return setState({ fault: text.tooLarge(bytesText(mostBytes)) });
    setState({ busy: text.hashing });
    try {
      const stored = await upload(place, file, (percent) => setState({ busy: text.uploading(percent) }));
      if (stored.matches === false) return setState({ fault: text.different });
      setState({ stored });
      onChange(stored.hash);
    } catch (error) {
      setState({ fault: sentenceOf(error), unsent: file });
    }
  }

  /** Opens the files of the device, or its camera. */
  function pick(camera: boolean) {
    const input = picker.current;
    if (!input) return;
    input.accept = camera ? 'image/*' : accepted;
    if (camera) input.setAttribute('capture', 'environment');
    else input.removeAttribute('capture');
    input.click();
  }

  const hash = typeof value === 'string' ? value : null;
  const { stored, busy, fault, unsent } = state;
  return (
    <div className="file-input">
      <input
        ref={picker}
        id={id}
        type="file"
        accept={accepted}
        className="sr-only"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <span className="row">
        <Button tabIndex={-1} onClick={() => pick(false)} disabled={busy !== undefined}>
          {hash ? text.replace : text.choose}
        </Button>
        <Button className="for-touch" onClick={() => pick(true)} disabled={busy !== undefined}>
          {text.camera}
        </Button>
        {hash && (
          <Button
            onClick={() => {
              onChange(undefined);
              setState({});
            }}
          >
            {text.remove}
          </Button>
        )}
        <span className="muted">{hash ? '' : text.accepted}</span>
      </span>
      <div aria-live="polite">
        {busy && <p>{busy}</p>}
        {fault && <p className="fault">{fault}</p>}
        {unsent && <Button onClick={() => void take(unsent)}>{text.sendAgain(unsent.name)}</Button>}
        {hash && (
          <p className="file-facts">
            <b>{stored?.name ?? text.stored}</b>
            {stored && (
              <>
                {' '}
                {text.size(bytesText(stored.size))}　{text.takenAt(momentText(stored.takenAt))}
              </>
            )}
            <br />
            <span className="mono">{hash}</span>
            <br />
            {stored && <span className="tag good">{stored.matches === null ? text.noBrowserHash : text.same}</span>}
          </p>
        )}
      </div>
    </div>
  );
}

function bytesText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
