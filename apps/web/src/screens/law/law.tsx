import { Tabs } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useEditions } from '../../api/law.js';
import { PageHead } from '../../blocks/list-page.js';
import { zh } from '../../text/zh.js';
import { EditionsTab } from './editions-tab.js';
import { NormsTab } from './norms-tab.js';
import { PowersTab } from './powers-tab.js';
import { RulesTab } from './rules-tab.js';
import '../case/case.css';

const text = zh.law;
type Tab = keyof typeof text.tabs;

const content: Readonly<Record<Tab, () => React.ReactNode>> = {
  rules: RulesTab,
  norms: NormsTab,
  powers: PowersTab,
  editions: EditionsTab,
};

/** The law that the bureau works with: limits, requirements, powers, and since when which edition applies. */
export default function LawScreen() {
  const { tab = 'rules' } = useParams();
  const navigate = useNavigate();
  const { data, dataUpdatedAt } = useEditions();
  const edition = data?.inForce as unknown as string | null | undefined;
  return (
    <>
      <PageHead title={text.title} readAt={dataUpdatedAt}>
        {data && <span className="tag">{edition ? text.inForce(edition.slice(0, 8)) : text.noEdition}</span>}
      </PageHead>
      <section className="card case-tabs" aria-label={text.title}>
        <Tabs
          aria-label={text.tabsLabel}
          activeKey={tab}
          onChange={(key) => void navigate(`/law/${key}`)}
          items={(Object.keys(text.tabs) as Tab[]).map((key) => {
            const Content = content[key];
            return { key, label: text.tabs[key], children: key === tab ? <Content /> : null };
          })}
        />
      </section>
    </>
  );
}
