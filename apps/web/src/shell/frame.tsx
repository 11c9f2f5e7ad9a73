import { type KeyboardEvent, Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useLink } from '../api/link.js';
import { useLive, useLiveChanges } from '../api/live.js';
import { useOfficer } from '../api/session.js';
import { useKept } from '../api/storage.js';
import { Announcements } from '../blocks/announce.js';
import { Boundary } from '../blocks/boundary.js';
import { Loading } from '../blocks/loading.js';
import { zh } from '../text/zh.js';
import { focusAgain } from './focus-again.js';
import { useGlobalKeys } from './keyboard.js';
import { menuFor } from './menu.js';
import { useOpened } from './recent.js';
import { SearchBox } from './search-box.js';
import './shell.css';

const KeysHelp = lazy(() => import('./keys-help.js'));
const SignInAgain = lazy(() => import('./sign-in-again.js'));
const WhoMenu = lazy(() => import('./who-menu.js'));

const text = zh.shell;

/** What stands around every screen: bar, menu, notices, and the sign-in that comes back when a session ends. */
export function Frame() {
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname, state } = useLocation();
  const from = (state as { readonly from?: string } | null)?.from;
  const { online, expired } = useLink();
  useLiveChanges(/^\/(?:cases|leads|review|dossiers)\/([^/]+)/.exec(pathname)?.[1] ?? null);
  useGlobalKeys(useCallback(() => setHelp(true), []));

  // the tabs of a case are one screen
  const screen = /\/(acts|records|transcribe)\b/.test(pathname) ? pathname : pathname.split('/').slice(0, 3).join('/');
  useEffect(() => {
    setMenu(false);
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    return from && main.current ? focusAgain(main.current, from) : undefined;
  }, [screen, from]);

  return (
    <div className="frame">
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <Bar openHelp={() => setHelp(true)} toggleMenu={() => setMenu(!menu)} menuShown={menu} />
      <div aria-live="assertive" style={{ gridArea: 'notice' }}>
        {!online && <div className="notice-bar">{text.offline}</div>}
      </div>
      <Menu shown={menu} close={() => setMenu(false)} />
      {menu && <div className="menu-veil" onClick={() => setMenu(false)} />}
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <Announcements />
      <Suspense fallback={null}>
        {useOnce(expired) && <SignInAgain open={expired} />}
        {useOnce(help) && <KeysHelp open={help} close={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}

/** True from the first time on: what is loaded when it is first wanted stays, and gives the focus back when it closes. */
function useOnce(wanted: boolean): boolean {
  const [before, setBefore] = useState(wanted);
  if (wanted && !before) setBefore(true);
  return wanted || before;
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
        aria-controls="menu"
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

/** Who is signed in; what the menu needs is loaded when somebody reaches for it. */
function Who({ openHelp }: { openHelp: () => void }) {
  const officer = useOfficer();
  const [wanted, setWanted] = useState(false);
  const [size, setSize] = useKept('text-size', 'normal');
  useEffect(() => void (document.documentElement.dataset['text'] = size), [size]);
  const name = (
    <>
      {officer.name} <span className="unit muted-on-navy">{officer.unit}</span> ▾
    </>
  );
  const closed = (
    <button type="button" className="who" aria-haspopup="menu" onClick={() => setWanted(true)}>
      {name}
    </button>
  );
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <WhoMenu openHelp={openHelp} size={size} setSize={setSize}>
        {name}
      </WhoMenu>
    </Suspense>
  );
}

function Menu({ shown, close }: { shown: boolean; close: () => void }) {
  const { roles } = useOfficer();
  const opened = useOpened();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) place.current?.querySelector('a')?.focus();
  }, [shown]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !shown) return;
    close();
    document.querySelector<HTMLElement>('[aria-controls=menu]')?.focus();
  };
  return (
    <nav id="menu" ref={place} aria-label={text.mainMenu} className={shown ? 'shown' : ''} onKeyDown={onKeyDown}>
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
