import { type Purpose, purposes } from '#pure/purposes';
import { Alert, Input, type InputRef, Modal, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { zh } from '../text/zh.js';
import { sentenceOf } from './failure.js';

const text = zh.cases.purpose;

export interface Stated {
  readonly purpose: Purpose;
  readonly reason: string;
}

interface Props {
  readonly title: string;
  readonly help: string;
  readonly open: boolean;
  readonly close: () => void;
  /** Resolves when it was done; what it throws is told, and the window stays. */
  readonly state: (stated: Stated) => Promise<void>;
}

/** What personal data is opened or taken along for: stated before, and on record. */
export function PurposeModal({ title, help, open, close, state }: Props) {
  const [purpose, setPurpose] = useState<Purpose>('handling');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const missing = useRef<InputRef>(null);

  async function submit() {
    if (busy) return;
    if (reason.trim() === '') {
      missing.current?.focus();
      return setFault(zh.signIn.fillIn(text.reason));
    }
    setBusy(true);
    setFault(null);
    try {
      await state({ purpose, reason: reason.trim() });
      setReason('');
      close();
    } catch (error) {
      setFault(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={zh.shell.confirm}
      cancelText={zh.shell.cancel}
      confirmLoading={busy}
      onOk={() => void submit()}
      onCancel={close}
    >
      <div className="stack">
        <p>{help}</p>
        <div aria-live="assertive">{fault && <Alert type="error" showIcon title={fault} />}</div>
        <label htmlFor={`${id}-purpose`}>{text.purpose}</label>
        <Select
          id={`${id}-purpose`}
          value={purpose}
          onChange={setPurpose}
          options={Object.entries(purposes).map(([value, label]) => ({ value: value as Purpose, label }))}
        />
        <label htmlFor={`${id}-reason`}>{text.reason}</label>
        <Input
          id={`${id}-reason`}
          ref={missing}
          value={reason}
          maxLength={1000}
          aria-required
          aria-invalid={fault !== null && reason.trim() === ''}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={({ nativeEvent }) => nativeEvent.isComposing || void submit()}
        />
      </div>
    </Modal>
  );
}
