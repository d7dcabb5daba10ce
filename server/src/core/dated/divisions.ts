import { divisionsTable } from './divisions-table.js';

/** A division of the country down to counties, by its full name. Towns and villages are known by the structure of their names alone. */
export interface Division {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county';
  readonly province: string;
  /** The city that a county belongs to; its own name for a city. */
  readonly city: string | undefined;
}

let byName: ReadonlyMap<string, readonly Division[]> | undefined;

/** All divisions of a name: there are six 鼓楼区 and 城关区. Names are read when the first one is asked for. */
export function divisionsNamed(name: string): readonly Division[] {
  return (byName ??= readDivisions()).get(name) ?? [];
}

function readDivisions(): ReadonlyMap<string, readonly Division[]> {
  const found = new Map<string, Division[]>();
  const add = (division: Division): void => {
    const known = found.get(division.name);
    if (known) known.push(division);
    else found.set(division.name, [division]);
  };
  for (const line of divisionsTable.split('\n')) {
    const [province = '', ...cities] = line.split('|');
    add({ name: province, level: 'province', province, city: undefined });
    for (const [city = '', ...counties] of cities.map((packed) => packed.split(' '))) {
      if (city !== '' && city !== province) add({ name: city, level: 'city', province, city });
      for (const county of counties) add({ name: county, level: 'county', province, city: city || undefined });
    }
  }
  return found;
}
