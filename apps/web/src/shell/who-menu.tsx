import { Dropdown, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { clearDrafts, draftCount } from '../api/drafts.js';
import { useOfficer, useSignOut } from '../api/session.js';
import { roleNames, zh } from '../text/zh.js';
import { forgetOpened } from './recent.js';

const text = zh.shell;

interface Props {
  readonly openHelp: () => void;
  readonly size: string;
  readonly setSize: (size: string) => void;
  readonly children: ReactNode;
}

/** What one can do about oneself; open as soon as it is there. */
export default function WhoMenu({ openHelp, size, setSize, children }: Props) {
  const officer = useOfficer();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [open, setOpen] = useState(true);

  async function leave() {
    const drafts = draftCount(officer.person);
    if (drafts > 0 && !(await confirmed(text.signOutDrafts(drafts)))) return;
    clearDrafts(officer.person);
    forgetOpened();
    await signOut();
  }

  const roles = officer.roles.map((role) => roleNames[role] ?? role).join('、');
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      menu={{
        items: [
          { key: 'role', label: `${roles || text.account}`, disabled: true },
          { key: 'password', label: text.changePassword, onClick: () => void navigate('/account/password') },
          {
            key: 'size',
            label: text.textSize,
            children: Object.entries(text.textSizes).map(([key, label]) => ({
              key,
              label: `${key === size ? '✓ ' : ''}${label}`,
              onClick: () => setSize(key),
            })),
          },
          { key: 'help', label: `${text.help}（?）`, onClick: openHelp },
          { type: 'divider' },
          { key: 'out', label: text.signOut, onClick: () => void leave() },
        ],
      }}
    >
      <button type="button" className="who" aria-haspopup="menu" autoFocus>
        {children}
      </button>
    </Dropdown>
  );
}

const confirmed = (title: string): Promise<boolean> =>
  new Promise((resolve) => {
    Modal.confirm({
      title,
      okText: text.confirm,
      cancelText: text.cancel,
      onOk: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
