import { detailNames } from './detail-names.ts';
import { plainName } from './plain-name.ts';

/** What teams in Portugal call them. */
const inPortugal: Readonly<Record<string, string>> = {
  'número da encomenda': 'order number', 'número de rastreio': 'tracking number', 'morada de entrega': 'delivery address', 'conteúdo da encomenda': 'what was in the parcel', 'artigo pretendido em troca': 'item wanted instead',
  'alteração pretendida': 'what to change', 'nome e morada de faturação': 'billing name and address', 'plano pretendido': 'plan wanted',
};

const english = new Map([
  ...Object.entries(inPortugal).map(([said, name]): [string, string] => [plainName(said), name]),
  ...Object.entries(detailNames).flatMap(([name, words]) => [name, ...Object.values(words)].map((said): [string, string] => [plainName(said), name])),
]);

/** The English name of the shipped detail that a team means, whichever of our languages they name it in; `undefined` for a detail of their own. */
export function shippedDetail(detail: string): string | undefined {
  return english.get(plainName(detail));
}
