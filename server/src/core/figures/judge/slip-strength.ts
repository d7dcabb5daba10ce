/** Whether a number may have been mistyped: three digits and more tell it from chance, fewer hardly. */
export type SlipStrength = 'strong' | 'weak' | 'none';
