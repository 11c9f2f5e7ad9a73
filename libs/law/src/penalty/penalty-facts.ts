import { type Fen, type JsonObject, invalid } from '#kernel';

// What a penalty is computed from. The keys stand in receipts; the Chinese is how an officer is asked for them.

/** Whole numbers. */
export const countFacts = {
  workers: '受侵害或者涉及的劳动者人数',
  introduced: '介绍就业的人数',
  responsible: '直接负责的主管人员和其他直接责任人员人数',
  childMonths: '使用童工的人月数（每名童工使用月数之和）',
} as const;
export type CountFact = keyof typeof countFacts;

/** Amounts in 分. */
export const amountFacts = {
  illegalGains: '违法所得',
  premiumDue: '应缴社会保险费数额',
  arrears: '欠缴数额',
  wagesConcealed: '瞒报的工资数额',
  defrauded: '骗取的金额',
  amountOwed: '应付而未付的金额',
} as const;
export type AmountFact = keyof typeof amountFacts;

/** One of a closed list. What may stand for `conduct` is said by each penalty. */
export const choiceFacts = {
  circumstances: {
    zh: '情节',
    choices: { ordinary: '一般', serious: '情节严重', 'especially-serious': '情节特别严重' },
  },
  order: {
    zh: '责令改正（退还、缴纳、支付）的结果',
    choices: { failed: '逾期未改正或者拒不改正', complied: '已按期改正', pending: '尚未责令或者期限未满' },
  },
  licensed: {
    zh: '当事人是否依法登记、持有执照',
    choices: { yes: '依法登记、持有执照', no: '无照或者未依法登记' },
  },
  conduct: { zh: '违法情形', choices: {} },
} as const satisfies Record<string, { zh: string; choices: Record<string, string> }>;
export type ChoiceFact = keyof typeof choiceFacts;

export type FactName = CountFact | AmountFact | ChoiceFact;

/** What is known of a violation; what is left out or null is not known. A known zero is not the same as unknown. */
export type PenaltyFacts = { readonly [C in CountFact]?: number | null } & {
  readonly [A in AmountFact]?: Fen | null;
} & {
  readonly circumstances?: keyof (typeof choiceFacts)['circumstances']['choices'] | null;
  readonly order?: keyof (typeof choiceFacts)['order']['choices'] | null;
  readonly licensed?: keyof (typeof choiceFacts)['licensed']['choices'] | null;
  readonly conduct?: string | null;
};

export const isCount = (name: FactName): name is CountFact => name in countFacts;
export const isChoice = (name: FactName): name is ChoiceFact => name in choiceFacts;
export const isAmount = (name: FactName): name is AmountFact => name in amountFacts;

/** How a fact is asked for. */
export function factZh(name: FactName): string {
  if (isCount(name)) return countFacts[name];
  return isAmount(name) ? amountFacts[name] : choiceFacts[name].zh;
}

/** What may be chosen for a fact, with the conducts that the penalty tells apart. */
export const choicesOf = (name: ChoiceFact, conducts: Readonly<Record<string, string>>): Record<string, string> =>
  name === 'conduct' ? conducts : choiceFacts[name].choices;

/**
 * Refuses what cannot be: a part of a person, a negative amount, a choice that is not offered, an unknown name.
 * @throws Problem `penalty-fact-malformed` with the fact.
 */
export function checkFacts(facts: PenaltyFacts | JsonObject, conducts: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(facts)) {
    if (value === null || value === undefined) continue;
    if (!isFact(key)) throw malformed(key);
    if (isCount(key) || isAmount(key) ? !isWhole(value) : !(String(value) in choicesOf(key, conducts)))
      throw malformed(key);
    // Nobody is fined for violating the rights of nobody; responsible persons may not be found.
    if (isCount(key) && key !== 'responsible' && value === 0) throw malformed(key);
  }
}

const isFact = (key: string): key is FactName => key in countFacts || key in amountFacts || key in choiceFacts;
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const malformed = (fact: string) =>
  invalid('penalty-fact-malformed', { fact, name: isFact(fact) ? factZh(fact) : fact });
