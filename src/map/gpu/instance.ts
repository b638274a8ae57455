/** Bytes of one instance: eight floats and two colours. */
export const INSTANCE_BYTES = 40;
