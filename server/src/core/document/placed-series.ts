import { groupSeries, type Series, type SeriesMarker } from '../facts/series.js';
import type { PlacedParagraph } from './placed.js';

/** A series marker at its place. */
export interface PlacedMarker extends SeriesMarker {
  readonly at: PlacedParagraph;
}

/** All series of the document. A series may run over several paragraphs, but not across a heading. */
export function readDocumentSeries(paragraphs: readonly PlacedParagraph[]): readonly Series<PlacedMarker>[] {
  const series: Series<PlacedMarker>[] = [];
  let stretch: PlacedMarker[] = [];
  for (const at of paragraphs) {
    if (at.paragraph.heading && stretch.length > 0) {
      for (const one of groupSeries(stretch)) series.push(one);
      stretch = [];
    }
    for (const marker of at.paragraph.seriesMarkers) stretch.push({ ...marker, at });
  }
  return [...series, ...groupSeries(stretch)];
}
