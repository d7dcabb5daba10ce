export const OPENER = /其中|分别|具体为|[：:]/u;
