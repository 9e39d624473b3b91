declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 of the first moment; -Infinity or null when open. */
    readonly min: number | null;
    /** Milliseconds since 1970 of the last moment; Infinity or null when open. */
    readonly max: number | null;
    readonly lower?: ExtendedDate | number | null;
    readonly upper?: ExtendedDate | number | null;
  }
  export default function edtf(text: string): ExtendedDate;
}
