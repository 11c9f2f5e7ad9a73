import type { Basis } from '#kernel';
import { provisions } from '../data/provisions.js';

// A basis as it is read out. The web application reads this file too: it imports nothing that runs.

/** 行政处罚法第64条第1项; a basis without an article says so. */
export function basisZh(basis: Basis): string {
  const [statute = '', place = ''] = basis.split('#');
  if (place === '—' || place.includes('条号未见') || place === '未见') return `${statute}（条号未见）`;
  return `${statute}${placeZh(statute, place)}`;
}

/** `行政处罚法#54` as a title: 《行政处罚法》第54条. A title within a title takes single marks. */
export function basisText(basis: string): string {
  const [statute = '', place = ''] = basis.split('#');
  const title = statute.replaceAll('《', '〈').replaceAll('》', '〉');
  return `《${title}》${placeZh(statute, place)}`;
}

/** Article, paragraph and item; what a number behind the article counts is said only where that is certain. */
function placeZh(statute: string, place: string): string {
  const [, article, numbers = '', rest = ''] = /^(\d+(?:之\d+)?)((?:\(\d+\))*)(.*)$/.exec(place) ?? [];
  if (article === undefined) return place;
  const [first, second] = [...numbers.matchAll(/\d+/g)].map(([number]) => number);
  const within =
    first === undefined
      ? ''
      : second === undefined
        ? withinArticle(statute.replace(/\(.*$/, ''), article, first)
        : `第${first}款第${second}项`;
  return `第${article}条${within}${rest}`;
}

function withinArticle(statute: string, article: string, number: string): string {
  const counted = provisions[statute]?.[article];
  return counted ? `第${number}${counted}` : `（${number}）`;
}
