import type { Me } from '../queries/me.ts';
import { CircleHelp, Cpu, Database, FileText, FlaskConical, Gauge, Library, ListTree, LogOut, Menu, MessageSquareText, Plug, Ruler, Scale, Search, ShieldCheck } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { signOut } from '../session/sign-out.ts';
import { keepFocus } from './keep-focus.ts';
import { Mark } from './mark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useGoKeys } from './use-go-keys.ts';

const pages = [
  { path: '/', name: 'Overview', Icon: Gauge },
  { path: '/suggestions', name: 'Suggestions', Icon: MessageSquareText },
  { path: '/sources', name: 'Sources', Icon: Library },
  { path: '/documents', name: 'Documents', Icon: FileText },
  { path: '/gaps', name: 'Gaps', Icon: CircleHelp },
  { path: '/coverage', name: 'Coverage', Icon: Ruler },
  { path: '/search', name: 'Search', Icon: Search },
  { path: '/taxonomy', name: 'Taxonomy', Icon: ListTree },
  { path: '/policies', name: 'Policies', Icon: Scale },
  { path: '/privacy', name: 'Privacy', Icon: ShieldCheck },
  { path: '/model', name: 'Model', Icon: Cpu },
  { path: '/systems', name: 'Systems', Icon: Database },
  { path: '/consoles', name: 'Consoles', Icon: Plug },
  { path: '/playground', name: 'Playground', Icon: FlaskConical },
] as const;

/** Navigation left, one page right; at 720 px and below the navigation folds under a menu. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const [location] = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const current = pages.find((page) => (page.path === '/' ? location === '/' : location.startsWith(page.path)));
  useGoKeys();
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    setIsOpen(false);
    document.title = current ? `${current.name} · Countersign` : 'Countersign';
  }, [location, current]);
  return (
    <div className="screen">
      <a className="skip" href="#content">Skip to the page</a>
      <nav className="nav" aria-label="Main" data-open={isOpen}>
        <div className="brand">
          <Mark />
          Countersign
          <button type="button" className="icon-button menu" aria-label="Menu" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <Menu className="icon" aria-hidden />
          </button>
        </div>
        <ul>
          {pages.map(({ path, name, Icon }) => (
            <li key={path}>
              <Link href={path} aria-current={current?.path === path ? 'page' : undefined}>
                <Icon className="icon" aria-hidden />
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <div className="who">
          <span>
            <b>{me.name}</b>
            {me.role === 'agent' ? 'Agent' : me.role === 'lead' ? 'Lead' : 'Admin'}
          </span>
          <ThemeSwitch />
          <button type="button" className="icon-button" aria-label="Sign out" onClick={() => void signOut()}><LogOut className="icon icon-small" aria-hidden /></button>
        </div>
      </nav>
      <main className="page" id="content">{children}</main>
    </div>
  );
}
