/** `行政处罚法#54` as it is read out: 《行政处罚法》第54条. A title within a title takes single marks. */
export function basisText(basis: string): string {
  const [statute = '', place = ''] = basis.split('#');
  const title = statute.replaceAll('《', '〈').replaceAll('》', '〉');
  return `《${title}》${/^\d/.test(place) ? `第${place}条` : place}`;
}
