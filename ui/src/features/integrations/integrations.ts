/** Finding integrations and business objects. */
import { folded } from '$/kit/grid/filter';

/** The objects whose name holds every word that is typed. */
export function matching<Line extends { name: string }>(catalogue: readonly Line[], typed: string): Line[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return catalogue.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}
