import fc from 'fast-check';

/** The same examples on every run, so that a red run is about the change at hand; `SEED=$RANDOM npm test` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20260101) });
