import { Dropdown, Modal } from 'antd';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { clearDrafts, draftCount } from '../api/drafts.js';
import { useLink } from '../api/link.js';
import { useLive, useLiveChanges } from '../api/live.js';
import { useOfficer, useSignOut } from '../api/session.js';
import { useKept } from '../api/storage.js';
import { Boundary } from '../blocks/boundary.js';
import { Loading } from '../blocks/loading.js';
import { keysHelp, roleNames, zh } from '../text/zh.js';
import { useGlobalKeys } from './keyboard.js';
import { menuFor } from './menu.js';
import { forgetOpened, useOpened } from './recent.js';
import { SearchBox } from './search-box.js';
import { SignInAgain } from './sign-in-again.js';
import './shell.css';

const text = zh.shell;

/** What stands around every screen: bar, menu, notices, and the sign-in that comes back when a session ends. */
export function Frame() {
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const { online } = useLink();
  useLiveChanges(/^\/(?:cases|leads)\/([^/]+)/.exec(pathname)?.[1] ?? null);
  useGlobalKeys(useCallback(() => setHelp(true), []));

  const screen = pathname.split('/').slice(0, 3).join('/');
  useEffect(() => {
    setMenu(false);
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [screen]);

  return (
    <div className="frame">
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <Bar openHelp={() => setHelp(true)} toggleMenu={() => setMenu(!menu)} menuShown={menu} />
      <div aria-live="assertive" style={{ gridArea: 'notice' }}>
        {!online && <div className="notice-bar">{text.offline}</div>}
      </div>
      <Menu shown={menu} />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <SignInAgain />
      <Modal open={help} title={text.help} footer={null} onCancel={() => setHelp(false)}>
        <dl className="keys-help">
          {keysHelp.map(([key, does]) => [<dt key={key}>{key}</dt>, <dd key={does}>{does}</dd>])}
        </dl>
      </Modal>
    </div>
  );
}

interface BarProps {
  openHelp: () => void;
  toggleMenu: () => void;
  menuShown: boolean;
}

function Bar({ openHelp, toggleMenu, menuShown }: BarProps) {
  const { connected } = useLive();
  return (
    <header className="bar">
      <button
        type="button"
        className="menu-button"
        aria-label={text.mainMenu}
        aria-expanded={menuShown}
        onClick={toggleMenu}
      >
        ☰
      </button>
      <Link className="brand" to="/work" aria-label={`${text.product} ${text.subtitle}`}>
        <strong>{text.product}</strong>
        <span>{text.subtitle}</span>
      </Link>
      <SearchBox />
      <span className={`live ${connected ? '' : 'off'}`} title={connected ? text.live : text.notLive}>
        <i aria-hidden />
        <span>{connected ? text.live : text.notLive}</span>
      </span>
      <Who openHelp={openHelp} />
    </header>
  );
}

function Who({ openHelp }: { openHelp: () => void }) {
  const officer = useOfficer();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [size, setSize] = useKept('text-size', 'normal');
  useEffect(() => void (document.documentElement.dataset['text'] = size), [size]);

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
      <button type="button" className="who" aria-haspopup="menu">
        {officer.name} <span className="unit muted-on-navy">{officer.unit}</span> ▾
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

function Menu({ shown }: { shown: boolean }) {
  const { roles } = useOfficer();
  const opened = useOpened();
  return (
    <nav aria-label={text.mainMenu} className={shown ? 'shown' : ''}>
      <ul>
        {menuFor(roles).map(({ to, name, icon }) => (
          <li key={to}>
            <NavLink to={to}>
              {icon}
              {text.menu[name]}
            </NavLink>
          </li>
        ))}
      </ul>
      {opened.length > 0 && (
        <>
          <h2>{text.recent}</h2>
          <ul className="recent">
            {opened.map(({ to, title }) => (
              <li key={to}>
                <Link to={to} title={title}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
