import type { SeriesMarker } from './series-marker.js';

/** A series whose members are still being found. */
export interface OpenSeries<Marker extends SeriesMarker> {
  readonly members: Marker[];
}

/**
 * The series that may go on, the innermost last. Which one waits for a marker is looked up instead of looked for: a text may open thousands and close none.
 */
export class OpenSeriesStack<Marker extends SeriesMarker> {
  readonly #stack: OpenSeries<Marker>[] = [];
  /** Places in the stack, lowest first: by kind, by the number waited for, and by that together with the mark that parts the members. */
  readonly #places = new Map<string, number[]>();

  get innermost(): OpenSeries<Marker> | undefined {
    return this.#stack.at(-1);
  }

  at(place: number): OpenSeries<Marker> | undefined {
    return this.#stack.at(place);
  }

  open(series: OpenSeries<Marker>): void {
    this.#note(series, this.#stack.push(series) - 1);
  }

  /** The marker goes on with the innermost series. */
  goOn(marker: Marker): void {
    const series = this.innermost!;
    this.#forget(series);
    series.members.push(marker);
    this.#note(series, this.#stack.length - 1);
  }

  /** Closes all series inside the one at `place`. */
  closeInside(place: number): void {
    while (this.#stack.length > place + 1) this.close();
  }

  close(): void {
    this.#forget(this.innermost!);
    this.#stack.pop();
  }

  /** The innermost series that the marker goes on with, or -1; first come those with several members, parted by the same mark. */
  waitingFor({ kind, value, before }: Marker): number {
    const alike = this.#places.get(`${kind}${value}|${before}`)?.at(-1);
    return alike ?? this.#places.get(`${kind}${value}`)?.at(-1) ?? -1;
  }

  /** The innermost series of that kind, or -1. */
  innermostOf(kind: SeriesMarker['kind']): number {
    return this.#places.get(kind)?.at(-1) ?? -1;
  }

  #note(series: OpenSeries<Marker>, place: number): void {
    for (const key of keysOf(series)) {
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  /** Of the innermost series: its place is the last wherever it stands. */
  #forget(series: OpenSeries<Marker>): void {
    for (const key of keysOf(series)) this.#places.get(key)!.pop();
  }
}

function keysOf({ members }: OpenSeries<SeriesMarker>): readonly string[] {
  const { kind, value, before } = members.at(-1)!;
  const awaited = `${kind}${value + 1}`;
  return members.length > 1 ? [members[0]!.kind, awaited, `${awaited}|${before}`] : [members[0]!.kind, awaited];
}
