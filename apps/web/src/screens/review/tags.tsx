const gravity: Readonly<Record<string, string>> = { grave: 'bad', ordinary: 'warn' };
const outcome: Readonly<Record<string, string>> = {
  upheld: 'bad',
  dismissed: 'good',
  raised: 'warn',
  appealed: 'warn',
};

export const SeverityTag = ({ severity, name }: { severity: string; name: string }) => (
  <span className={`tag ${gravity[severity] ?? ''}`}>{name}</span>
);

export const StateTag = ({ state, name }: { state: string; name: string }) => (
  <span className={`tag ${outcome[state] ?? ''}`}>{name}</span>
);
