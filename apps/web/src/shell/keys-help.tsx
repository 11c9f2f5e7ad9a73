import { Modal } from 'antd';
import { keysHelp, zh } from '../text/zh.js';

/** Every key and what it does. */
export default function KeysHelp({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Modal open={open} title={zh.shell.help} footer={null} onCancel={close}>
      <dl className="keys-help">
        {keysHelp.map(([key, does]) => [<dt key={key}>{key}</dt>, <dd key={does}>{does}</dd>])}
      </dl>
    </Modal>
  );
}
